import type { GivenBy } from '@chairside/domain';

/** What is one of what brings the drug. */
const ONE: Record<GivenBy, string> = {
  pump: 'dose',
  injection: 'injection',
  device: 'device',
  lozenge: 'lozenge',
  nothing: 'dose',
};

/** Every word of what is given in portions; what is said of both kinds takes the name of one. */
export const PORTION_WORDS = {
  atPatient: 'Give it at the patient first, then chart it.',
  onlyRecords: 'Chairside only records it.',
  perKg: 'Per kg',
  inAll: 'Total',
  howOrdered: 'The dose is',
  doseMg: 'Dose',
  mg: 'mg',
  howMany: 'How many',
  piecesOf: (pieces: string, mg: number) => `${pieces}, ${mg} mg`,
  amountsTo: (mg: number, ml: number) => `${mg} mg, ${ml} mL to draw up.`,
  noWeight: 'The millilitres follow once the weight is measured.',
  lookAt: {
    injection: 'Read the label and the syringe, not this screen. The system compares.',
    device: 'Count the devices and read their label, not this screen. The system compares.',
  },
  mgThere: { injection: 'Milligrams drawn up', device: 'Milligrams laid out' },
  mlThere: 'Volume in the syringe',
  ml: 'mL',
  agrees: 'Agrees with the order.',
  differs: 'Differs from the order. Look at it and at the order.',
  which: (number: number, of: number | null, by: GivenBy) =>
    of === null
      ? `The ${['first', 'second'][number - 1] ?? 'next'} ${ONE[by]}.`
      : `${ONE[by].charAt(0).toUpperCase()}${ONE[by].slice(1)} ${number} of ${of}.`,
  leftMl: (ml: number) => `Still to give: ${ml} mL.`,
  volume: 'Volume injected',
  site: 'Where',
  lot: (by: GivenBy) => (by === 'device' ? 'Lot on the device' : 'Lot on the label'),
  lastLot: (lot: string) => `The last one was of lot ${lot}.`,
  heldUntil: (last: string, until: string) =>
    `The last one was given at ${last}. The next one may be given from ${until}.`,
  given: (mg: number, ml: number | null) => (ml === null ? `${mg} mg` : `${mg} mg, ${ml} mL`),
  lotOf: (lot: string) => `lot ${lot}`,
  doseChecked: (mg: number, ml: number | null) =>
    ml === null ? `Second check: ${mg} mg laid out` : `Second check: ${mg} mg, ${ml} mL in the syringe`,
  orderInjection: (dose: string, mgPerMl: number) => `Order signed: ${dose} to inject, ${mgPerMl} mg/mL`,
  orderPieces: (count: number, mg: number) => `Order signed: ${count} × ${mg} mg`,
  ordered: 'Ordered',
  givenLabel: 'Given',
  since: 'Since the first dose',
  stays: 'Stays at least until',
  ofMg: (given: number, all: number) => `${given} of ${all} mg`,
  orderedInjection: (mg: number, ml: number) => `${mg} mg, ${ml} mL`,
  orderedPieces: (mg: number, pieces: string) => `${mg} mg in ${pieces}`,
} as const;
