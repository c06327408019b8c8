import type { Role } from '../clinic/staff.js';

/** The worse before the milder. */
export const ALERT_LEVELS = ['high', 'medium', 'low'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

export function byLevel(a: { level: AlertLevel }, b: { level: AlertLevel }): number {
  return ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level);
}

export interface AlertRuleDefinition {
  /** Stays, once the value is in range again, until a person has taken it. */
  readonly latches: boolean;
  /** What it is about holds the patient by itself, whether or not it was taken: leaving asks for that, not for the alert. */
  readonly isSaidByRecord?: true;
}

/** The rules that raise alerts (clinical.md 6.3). Vital alerts take their level from the limit that was reached. */
export const ALERT_RULES = {
  'critical-value': { level: 'high', latches: true },
  'caution-value': { level: 'medium', latches: false },
  'trend-and-caution': { level: 'high', latches: true },
  trend: { level: 'medium', latches: false },
  'severe-effect': { level: 'high', latches: true },
  'side-effect': { level: 'medium', latches: false },
  'pump-drift': { level: 'medium', latches: false },
  'set-overdue': { level: 'low', latches: false },
  'past-end': { level: 'medium', latches: false },
  'long-pause': { level: 'medium', latches: false },
  'long-recovery': { level: 'low', latches: false },
  'not-cleared': { level: 'medium', latches: false },
  'away-over': { level: 'medium', latches: false },
  'window-missed': { level: 'medium', latches: false },
  'given-beyond': { level: 'high', latches: false, isSaidByRecord: true },
  'grave-event': { level: 'high', latches: false, isSaidByRecord: true },
  'untold-event': { level: 'low', latches: false },
  'home-danger': { level: 'high', latches: true },
  'home-concern': { level: 'medium', latches: false },
  'home-check-missed': { level: 'medium', latches: false },
  'home-unwatched': { level: 'high', latches: false },
} as const satisfies Record<string, AlertRuleDefinition & { level: AlertLevel }>;

export type AlertRule = keyof typeof ALERT_RULES;

/** Who is called to an alert that nobody takes, so many minutes after it began to call (floor rule 13, clinical.md 6.3). */
export const LADDER = {
  high: [
    { minutes: 1, who: 'all-nurses', roles: ['nurse', 'charge-nurse'] },
    { minutes: 2, who: 'providers', roles: ['provider'] },
    { minutes: 5, who: 'medical-director', roles: ['medical-director'] },
  ],
  medium: [{ minutes: 5, who: 'charge-nurse', roles: ['charge-nurse'] }],
  low: [],
} as const satisfies Record<AlertLevel, readonly { minutes: number; who: string; roles: readonly Role[] }[]>;

export type CalledWho = (typeof LADDER)[AlertLevel][number]['who'];

/** A provider is told of an adverse event within so many minutes (clinical.md 4). */
export const TELL_WITHIN_MINUTES = 15;

/** The rules of time alone, and when each says something, in minutes since what it is about (clinical.md 6.3). */
export const TIMED_STEPS = {
  // the volume should be in, and nobody charted that it is
  'past-end': [
    { level: 'medium', minutes: 5 },
    { level: 'high', minutes: 10 },
  ],
  // the pump stands, and nobody charted how the patient is
  'long-pause': [{ level: 'medium', minutes: 10 }],
  // the patient is here twice as long after the drug as the protocol asks
  'long-recovery': [{ level: 'low', minutes: 0 }],
  // what the drug did should have cleared, and was last charted as it was (floor rule 2)
  'not-cleared': [{ level: 'medium', minutes: 0 }],
  // the patient should be back, and nobody has seen them (floor rule 16)
  'away-over': [
    { level: 'medium', minutes: 0 },
    { level: 'high', minutes: 5 },
  ],
  // what must be looked at so long after the first dose is not in (clinical.md 6.3)
  'window-missed': [{ level: 'medium', minutes: 0 }],
  // more was given than was ordered, or may be, and no provider has put their name under it (decision 43)
  'given-beyond': [{ level: 'high', minutes: 0 }],
  // an adverse event for which a provider comes to the chair, and nobody charted that one knows of it (clinical.md 4)
  'grave-event': [{ level: 'high', minutes: 0 }],
  // one of which a provider is to be told
  'untold-event': [
    { level: 'low', minutes: 0 },
    { level: 'medium', minutes: TELL_WITHIN_MINUTES },
  ],
  // nobody looked at a patient at home: the monitor calls the peer, then the patient, then for help (floor rule 21)
  'home-check-missed': [
    { level: 'medium', minutes: 3 },
    { level: 'high', minutes: 5 },
  ],
  // whoever watched said to be gone by now, and nobody took over
  'home-unwatched': [{ level: 'high', minutes: 0 }],
} as const satisfies Partial<Record<AlertRule, readonly { level: AlertLevel; minutes: number }[]>>;

export type TimedRule = keyof typeof TIMED_STEPS;

/** The steps of an overdue set: minutes past due, and how it is shown (floor rule 15). */
export const OVERDUE_STEPS = [
  { level: 'low', minutes: 2 },
  { level: 'medium', minutes: 5 },
  { level: 'high', minutes: 10 },
] as const satisfies readonly { level: AlertLevel; minutes: number }[];
