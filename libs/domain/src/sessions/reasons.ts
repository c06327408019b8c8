/** The reasons that are chosen from a list (clinical.md 1.6); none is chosen beforehand (floor rule 10). */
const OF_THE_PATIENT = ['blood-pressure', 'heart-rate', 'breathing', 'sedation', 'distress', 'nausea', 'pain'] as const;
const ASKED_FOR = ['patient-request', 'provider-order', 'other'] as const;

export const PAUSE_REASONS = [...OF_THE_PATIENT, 'iv-site', 'bathroom', 'pump-alarm', ...ASKED_FOR] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Of what the drug is paused for, that for which it may run at another rate instead. */
export const RATE_REASONS = [...OF_THE_PATIENT, ...ASKED_FOR] as const satisfies readonly PauseReason[];
export type RateReason = (typeof RATE_REASONS)[number];

export const STOP_REASONS = [
  'adverse-event',
  'critical-blood-pressure',
  'respiratory',
  'over-sedation',
  'distress',
  'vomiting',
  'iv-lost',
  'pump-failure',
  'patient-request',
  'provider-order',
  'emergency-evacuation',
  'other',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** What a visit is called off for, in the order in which it is asked (clinical.md T2). */
export const CANCEL_CAUSES = ['patient', 'clinical', 'clinic', 'insurance', 'weather', 'other'] as const;
export type CancelCause = (typeof CANCEL_CAUSES)[number];

interface CancelReasonRow {
  readonly cause: CancelCause;
  /** It says nothing by itself: a few words must. */
  readonly needsWords?: true;
}

export const CANCEL_REASON_ROWS = {
  'patient-request': { cause: 'patient' },
  'no-escort': { cause: 'patient' },
  'ate-or-drank': { cause: 'patient' },
  'consent-withdrawn': { cause: 'patient' },
  illness: { cause: 'clinical' },
  'blood-pressure': { cause: 'clinical' },
  pregnancy: { cause: 'clinical' },
  'new-contraindication': { cause: 'clinical' },
  'suicide-risk-referral': { cause: 'clinical' },
  'order-missing': { cause: 'clinic' },
  'drug-shortage': { cause: 'clinic' },
  staffing: { cause: 'clinic' },
  equipment: { cause: 'clinic' },
  payment: { cause: 'insurance' },
  weather: { cause: 'weather' },
  other: { cause: 'other', needsWords: true },
} as const satisfies Record<string, CancelReasonRow>;

export type CancelReason = keyof typeof CANCEL_REASON_ROWS;
export const CANCEL_REASONS = Object.keys(CANCEL_REASON_ROWS) as [CancelReason, ...CancelReason[]];

/** The row of a reason, with its optional properties readable. */
export function cancelReason(reason: CancelReason): CancelReasonRow {
  return CANCEL_REASON_ROWS[reason];
}
