import type { RateReason } from '@chairside/domain';

/** Every word of a dose that is changed while the drug runs, and of what happens at the pump. */
export const TITRATION_WORDS = {
  newRate: 'New rate on the pump',
  rateUnit: 'mL/h',
  runsAt: (rate: number) => `Charted so far: ${rate} mL/h.`,
  orderNeeds: (rate: string, ml: string, clock: string) =>
    `The order needs ${rate} mL/h for ${ml} mL to be in by ${clock}.`,
  mgPerHour: (figure: number) => `${figure} mg/kg/h`,
  bolusMl: 'Bolus, from the pump',
  ml: 'mL',
  mgAtOnce: (figure: number) => `${figure} mg/kg at once`,
  bolusOrdered: (ml: string, perKg: number) => `Ordered: ${ml} mL (${perKg} mg/kg), once.`,
  bolusNotOrdered: 'No bolus is ordered, or it was given.',
  beyond: 'More than the order covers',
  needsProvider: 'This needs a provider. Whoever said so by voice is named, and signs it later.',
  provider: 'Provider who decided',
  readBack: 'I read it back, and it was confirmed',
  whyUnusual: (figure: string, soft: number) => `${figure} is above the ${soft} that is usual. Why?`,
  tooMuch: (figure: string, hard: number) =>
    `${figure} lies beyond the hard limit of ${hard}, and cannot be charted. If the pump shows this, pause it, and tell the provider.`,
  noBolus: 'This protocol knows no bolus.',
  before: 'Volume that the counter showed before',
  isNewBag: 'A new bag was hung',
  offFrom: 'The pump stood from',
  offUntil: 'Until',
  notDelivered: 'Volume that did not reach the patient',
  note: {
    cleared: (ml: number) => `Counter cleared at ${ml} mL`,
    newBag: (ml: number) => `New bag, counter cleared at ${ml} mL`,
    off: (from: string, until: string) => `Pump was off ${from} to ${until}`,
    notDelivered: (ml: number) => `Not delivered: ${ml} mL`,
  },
  bolus: (ml: number) => `${ml} mL at once`,
  orderNow: (perKg: number, minutes: number) => `Now ordered: ${perKg} mg/kg over ${minutes} min in all.`,
  runReason: 'Why the order changes',
} as const;

export const RATE_REASON_WORDS: Record<RateReason, string> = {
  'provider-order': 'Provider’s order',
  'blood-pressure': 'Blood pressure',
  'heart-rate': 'Heart rate',
  breathing: 'Breathing or saturation',
  sedation: 'Too drowsy',
  distress: 'Distress',
  nausea: 'Nausea',
  pain: 'Pain',
  'patient-request': 'Patient asked',
  other: 'Other',
};
