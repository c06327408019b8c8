import type { DoseUnit, Medicine, MedicineRoute } from './medicines.js';
import type { MedicineDose } from './rescue-item.js';

/** Medicines as they stand on the label. */
export const MEDICINE_WORDS: Record<Medicine, string> = {
  ondansetron: 'Ondansetron',
  metoclopramide: 'Metoclopramide',
  labetalol: 'Labetalol',
  hydralazine: 'Hydralazine',
  clonidine: 'Clonidine',
  midazolam: 'Midazolam',
  lorazepam: 'Lorazepam',
  acetaminophen: 'Acetaminophen',
  aspirin: 'Aspirin',
  diphenhydramine: 'Diphenhydramine',
  glycopyrrolate: 'Glycopyrrolate',
  atropine: 'Atropine',
  'sodium-chloride': 'Sodium chloride 0.9 %',
  flumazenil: 'Flumazenil',
  naloxone: 'Naloxone',
  epinephrine: 'Epinephrine',
};

export const DOSE_UNIT_WORDS: Record<DoseUnit, string> = { mg: 'mg', mcg: 'mcg', mL: 'mL' };

export const MEDICINE_ROUTE_WORDS: Record<MedicineRoute, string> = {
  iv: 'IV',
  im: 'IM',
  oral: 'by mouth',
  odt: 'on the tongue',
};

/** A dose as it is said and read back: "Ondansetron 4 mg IV". No trailing zero (floor rule 11). */
export function doseWords({ medicine, dose, unit, route }: MedicineDose): string {
  return `${MEDICINE_WORDS[medicine]} ${dose} ${DOSE_UNIT_WORDS[unit]} ${MEDICINE_ROUTE_WORDS[route]}`;
}
