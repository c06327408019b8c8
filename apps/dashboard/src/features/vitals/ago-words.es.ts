import type { Spoken } from '@chairside/domain';
import type * as english from './ago-words.en.js';

/** How old something is, in a sentence. */
export const AGO_WORDS: Spoken<typeof english.AGO_WORDS> = {
  ago: (age) => `hace ${age}`,
};
