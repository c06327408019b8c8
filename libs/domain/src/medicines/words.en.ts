import type { DoseUnit, Medicine, MedicineKind, MedicineRoute } from './medicines.js';
import type { Objection } from './given-medicine.js';
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
  odt: 'ODT',
};

/** A dose as it is said and read back: "Ondansetron 4 mg IV". No trailing zero (floor rule 11). */
export function doseWords({ medicine, dose, unit, route }: MedicineDose): string {
  return `${MEDICINE_WORDS[medicine]} ${dose} ${DOSE_UNIT_WORDS[unit]} ${MEDICINE_ROUTE_WORDS[route]}`;
}

/** What a medicine was, where its kind is what counts. */
export const MEDICINE_KIND_WORDS: Record<MedicineKind, string> = {
  antiemetic: 'a medicine against nausea',
  antihypertensive: 'a medicine against high blood pressure',
  sedative: 'a sedative',
  analgesic: 'a medicine against pain',
  antihistamine: 'an antihistamine',
  anticholinergic: 'an anticholinergic',
  fluid: 'fluid',
  reversal: 'a reversal',
  emergency: 'an emergency medicine',
};

/** Why a dose is not given without a provider; its times stand as the wire has them. */
export function objectionWords(objections: readonly Objection[], dose: MedicineDose): string {
  return objections.map((objection) => oneObjection(objection, dose)).join(' ');
}

function oneObjection(objection: Objection, dose: MedicineDose): string {
  const word = MEDICINE_WORDS[dose.medicine];
  switch (objection.kind) {
    case 'allergy':
      return `Allergy charted: ${objection.charted}. ${word} may be meant.`;
    case 'not-signed':
      return `${doseWords(dose)} does not stand in the signed order.${besideKnown(objection)}`;
    case 'spent':
      return `${word} was given ${timesWords(objection.doses)}: the order allows no more.`;
    case 'too-soon':
      return `${word} was given at ${objection.lastAt}: the order allows the next one at ${objection.nextAt}.`;
  }
}

/** How a dose stands beside the one that is known, where it is another. */
function besideKnown({ known, times }: Extract<Objection, { kind: 'not-signed' }>): string {
  if (known === null || times === 1) return '';
  const size = times > 1 ? `: this is ${times} times as much` : '';
  return ` Order and protocol know ${doseWords(known)}${size}.`;
}

function timesWords(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
