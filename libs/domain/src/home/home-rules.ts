/** Who is called when a check at home is missed, nearest to the patient first. */
export const HOME_CALLS = ['peer', 'patient', 'emergency'] as const;
export type HomeCallee = (typeof HOME_CALLS)[number];

export const CALL_RESULTS = ['answered', 'no-answer'] as const;
export const CHECK_SOURCES = ['video', 'peer'] as const;

/** How a session at home is watched (floor rule 21, clinical.md 1.5): data of the protocol, in minutes. */
export interface HomeRules {
  /** When somebody looks at the patient, counted from the last of the dose. */
  checkMinutes: number[];
  /** So much before its time a look answers for a check. */
  earlyMinutes: number;
  /** Whom the monitor calls, so long after a check that nobody answered. */
  calls: { minutes: number; whom: HomeCallee }[];
  /** The monitor stays so long after the last check. */
  watchMinutes: number;
  /** Distress from here on is an alert. */
  concernFrom: number;
}
