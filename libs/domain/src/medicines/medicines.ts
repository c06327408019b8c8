/** What a medicine is given for; the protocol says how long a patient stays after each kind. */
export const MEDICINE_KINDS = [
  'antiemetic',
  'antihypertensive',
  'sedative',
  'analgesic',
  'antihistamine',
  'anticholinergic',
  'fluid',
  'reversal',
  'emergency',
] as const;
export type MedicineKind = (typeof MEDICINE_KINDS)[number];

export interface MedicineDefinition {
  readonly kind: MedicineKind;
}

/** What may be given for a side effect (clinical.md 4); oxygen is charted as a value. No dose stands here. */
export const MEDICINES = {
  ondansetron: { kind: 'antiemetic' },
  metoclopramide: { kind: 'antiemetic' },
  labetalol: { kind: 'antihypertensive' },
  hydralazine: { kind: 'antihypertensive' },
  clonidine: { kind: 'antihypertensive' },
  midazolam: { kind: 'sedative' },
  lorazepam: { kind: 'sedative' },
  acetaminophen: { kind: 'analgesic' },
  aspirin: { kind: 'analgesic' },
  diphenhydramine: { kind: 'antihistamine' },
  glycopyrrolate: { kind: 'anticholinergic' },
  atropine: { kind: 'anticholinergic' },
  'sodium-chloride': { kind: 'fluid' },
  flumazenil: { kind: 'reversal' },
  naloxone: { kind: 'reversal' },
  epinephrine: { kind: 'emergency' },
} as const satisfies Record<string, MedicineDefinition>;

export type Medicine = keyof typeof MEDICINES;
export const medicines = Object.keys(MEDICINES) as readonly Medicine[];

export const DOSE_UNITS = ['mg', 'mcg', 'mL'] as const;
export type DoseUnit = (typeof DOSE_UNITS)[number];

export const MEDICINE_ROUTES = ['iv', 'im', 'oral', 'odt'] as const;
export type MedicineRoute = (typeof MEDICINE_ROUTES)[number];
