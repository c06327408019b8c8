import type { Spoken } from '../spoken.js';
import { birthWords } from './birth-words.js';
import type { DetailPath } from './merge-details.js';
import { DETAIL_WORDS } from './words.es.js';
import type * as english from './refusals.en.js';

export const PATIENTS_REFUSALS: Spoken<typeof english.PATIENTS_REFUSALS> = {
  noSuchPatient: 'No hay tal paciente en esta clínica.',
  bornAhead: 'Una fecha de nacimiento no puede ser futura.',
  numberTaken: (who) =>
    who
      ? `Otro paciente tiene este número: ${who[0]}, nac. ${birthWords(who[1])}.`
      : 'Otro paciente tiene este número.',
  changed: (details) =>
    `Cambió entretanto: ${details.map(([path, value]) => `${DETAIL_WORDS[path]}, ahora ${valueWords(path, value)}`).join('; ')}. Mire de nuevo y luego decida.`,
};

function valueWords(path: DetailPath, value: string): string {
  if (value === '') return 'vacío';
  return `“${path === 'birthDate' ? birthWords(value) : value}”`;
}
