import type { Spoken } from '@chairside/domain';
import type * as english from './age-words.en.js';

/** How old something is. */
export const AGE_WORDS: Spoken<typeof english.AGE_WORDS> = {
  now: 'ahora',
};
