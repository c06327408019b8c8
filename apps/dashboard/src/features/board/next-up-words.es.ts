import type { Spoken } from '@chairside/domain';
import type * as english from './next-up-words.en.js';

/** What a board without alerts says; fetched with the line that says it. */
export const nextUpWords: Spoken<typeof english.nextUpWords> = {
  nextUp: (chair, due) => `Sigue: sillón ${chair} · ${due}`,
};
