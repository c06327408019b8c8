import type { Spoken } from '@chairside/domain';
import type * as english from './strike-words.en.js';

/** Every word of striking what was charted in error. */
export const STRIKE_WORDS: Spoken<typeof english.STRIKE_WORDS> = {
  note: 'Sigue legible, tachado, y no cuenta para nada.',
  reason: 'Motivo, en sus palabras',
  strike: 'Anular',
  keep: 'Conservar',
};
