import type { Spoken } from '@chairside/domain';
import type * as english from './late-call-words.en.js';

/** Words of an alert that calls from over another patient's sheet. */
export const LATE_CALL_WORDS: Spoken<typeof english.LATE_CALL_WORDS> = {
  goes: 'Va allí. Lo que escribió aquí queda como borrador.',
  more: (count) => `y ${count} más que nadie tiene`,
};
