import type { Spoken } from '@chairside/domain';
import type * as english from './late-count-words.en.js';

export const LATE_COUNT_WORDS: Spoken<typeof english.LATE_COUNT_WORDS> = {
  lateArrivals: 'con retraso',
};
