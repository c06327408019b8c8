import type { Spoken } from '@chairside/domain';
import type * as english from './gates-ahead-words.en.js';

/** What is said of the gates ahead; fetched with them. */
export const GATES_AHEAD_WORDS: Spoken<typeof english.GATES_AHEAD_WORDS> = {
  chair: 'sillón',
  nurse: 'enfermería',
  nothingMissing: 'No falta nada',
  questions: (left) => (left === 0 ? 'preguntas' : left === 1 ? '1 pregunta' : `${left} preguntas`),
  differs: (read, ordered, unit) => `${read} ${unit}, lo ordenado es ${ordered}`,
  readBy: (name, figures) => `${name} leyó ${figures}`,
  stillMissing: (gates) => `Aún falta: ${gates}`,
};
