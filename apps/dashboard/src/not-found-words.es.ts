import type { Spoken } from '@chairside/domain';
import type * as english from './not-found-words.en.js';

/** The words of the page that is not there; fetched with it. */
export const NOT_FOUND_WORDS: Spoken<typeof english.NOT_FOUND_WORDS> = {
  notFound: 'Esta página no existe.',
  toBoard: 'Ir al tablero',
};
