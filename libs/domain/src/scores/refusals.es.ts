import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const SCORES_REFUSALS: Spoken<typeof english.SCORES_REFUSALS> = {
  noSuchAnswer: (label, item) => `${label} no tiene esa respuesta para la pregunta ${item}.`,
};
