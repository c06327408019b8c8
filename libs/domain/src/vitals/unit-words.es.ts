import type { Spoken } from '../spoken.js';
import type * as english from './unit-words.en.js';

export const UNIT_WORDS: Spoken<typeof english.UNIT_WORDS> = {
  mistaken: (name, unit) => `Parece ${name}. Regístrelo en ${unit}.`,
};
