import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

export const LANGUAGE_WORDS: Spoken<typeof english.LANGUAGE_WORDS> = {
  language: 'Idioma',
};
