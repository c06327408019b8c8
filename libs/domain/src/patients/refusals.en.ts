import { birthWords } from './birth-words.js';
import type { DetailPath } from './merge-details.js';
import { DETAIL_WORDS } from './words.en.js';

/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const PATIENTS_REFUSALS = {
  noSuchPatient: 'There is no such patient in this clinic.',
  bornAhead: 'A birth date cannot be in the future.',
  numberTaken: (who: readonly [name: string, birthDate: string] | null) =>
    who
      ? `Another patient has this number: ${who[0]}, born ${birthWords(who[1])}.`
      : 'Another patient has this number.',
  changed: (details: readonly (readonly [path: DetailPath, value: string])[]) =>
    `Changed meanwhile: ${details.map(([path, value]) => `${DETAIL_WORDS[path]}, now ${valueWords(path, value)}`).join('; ')}. Look again, then decide.`,
} as const;

function valueWords(path: DetailPath, value: string): string {
  if (value === '') return 'empty';
  return `“${path === 'birthDate' ? birthWords(value) : value}”`;
}
