import type { Spoken } from '@chairside/domain';
import type * as english from './more-calls-words.en.js';

/** Words of the calls for which the strip has no room. */
export const MORE_CALLS_WORDS: Spoken<typeof english.MORE_CALLS_WORDS> = {
  more: (count, high) => {
    if (high === 0) return `${count} más`;
    return `${count} más, ${high} ${high === 1 ? 'alta' : 'altas'}`;
  },
  fewer: 'Menos',
};
