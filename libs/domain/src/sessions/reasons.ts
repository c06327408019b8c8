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

export const CANCEL_REASONS = [
  'patient-request',
  'illness',
  'no-escort',
  'blood-pressure',
  'ate-or-drank',
  'pregnancy',
  'new-contraindication',
  'suicide-risk-referral',
  'consent-withdrawn',
  'order-missing',
  'drug-shortage',
  'staffing',
  'equipment',
  'weather',
  'payment',
  'other',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];
