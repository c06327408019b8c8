import type { Spoken } from '../spoken.js';
import type { Objection } from './given-medicine.js';
import type { MedicineDose } from './rescue-item.js';
import type * as english from './words.en.js';

export const MEDICINE_WORDS: Spoken<typeof english.MEDICINE_WORDS> = {
  ondansetron: 'Ondansetrón',
  metoclopramide: 'Metoclopramida',
  labetalol: 'Labetalol',
  hydralazine: 'Hidralazina',
  clonidine: 'Clonidina',
  midazolam: 'Midazolam',
  lorazepam: 'Lorazepam',
  acetaminophen: 'Acetaminofén',
  aspirin: 'Aspirina',
  diphenhydramine: 'Difenhidramina',
  glycopyrrolate: 'Glicopirrolato',
  atropine: 'Atropina',
  'sodium-chloride': 'Cloruro de sodio 0.9 %',
  flumazenil: 'Flumazenil',
  naloxone: 'Naloxona',
  epinephrine: 'Epinefrina',
};

export const DOSE_UNIT_WORDS: Spoken<typeof english.DOSE_UNIT_WORDS> = { mg: 'mg', mcg: 'mcg', mL: 'mL' };

export const MEDICINE_ROUTE_WORDS: Spoken<typeof english.MEDICINE_ROUTE_WORDS> = {
  iv: 'IV',
  im: 'IM',
  oral: 'por boca',
  odt: 'ODT',
};

export function doseWords({ medicine, dose, unit, route }: MedicineDose): string {
  return `${MEDICINE_WORDS[medicine]} ${dose} ${DOSE_UNIT_WORDS[unit]} ${MEDICINE_ROUTE_WORDS[route]}`;
}

export const MEDICINE_KIND_WORDS: Spoken<typeof english.MEDICINE_KIND_WORDS> = {
  antiemetic: 'un medicamento contra las náuseas',
  antihypertensive: 'un medicamento contra la presión alta',
  sedative: 'un sedante',
  analgesic: 'un medicamento contra el dolor',
  antihistamine: 'un antihistamínico',
  anticholinergic: 'un anticolinérgico',
  fluid: 'líquidos',
  reversal: 'un antídoto',
  emergency: 'un medicamento de emergencia',
};

export function objectionWords(objections: readonly Objection[], dose: MedicineDose): string {
  return objections.map((objection) => oneObjection(objection, dose)).join(' ');
}

function oneObjection(objection: Objection, dose: MedicineDose): string {
  const word = MEDICINE_WORDS[dose.medicine];
  switch (objection.kind) {
    case 'allergy':
      return `Alergia registrada: ${objection.charted}. Puede referirse a ${word}.`;
    case 'not-signed':
      return `${doseWords(dose)} no está en la orden firmada.${besideKnown(objection)}`;
    case 'spent':
      return `${word} se dio ${timesWords(objection.doses)}: la orden no permite más.`;
    case 'too-soon':
      return `${word} se dio a las ${objection.lastAt}: la orden permite la siguiente a las ${objection.nextAt}.`;
  }
}

function besideKnown({ known, times }: Extract<Objection, { kind: 'not-signed' }>): string {
  if (known === null || times === 1) return '';
  const size = times > 1 ? `: esto es ${times} veces esa dosis` : '';
  return ` La orden y el protocolo conocen ${doseWords(known)}${size}.`;
}

function timesWords(count: number): string {
  return count === 1 ? 'una vez' : `${count} veces`;
}
