import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** Every word of the notes; the phrases are the domain's. */
export const NOTE_WORDS: Spoken<typeof english.NOTE_WORDS> = {
  label: 'Escribir una nota',
  hint: ';; abre las frases',
  phrases: 'Frases',
  noPhrase: 'No hay ninguna frase con ese nombre.',
  write: 'Escribir nota',
  note: 'nota',
  struck: 'Escrita por error',
  inError: 'Por error',
  inErrorLabel: (clock) => `La nota de las ${clock} se escribió por error`,
  strikeTitle: (clock) => `La nota de las ${clock} se escribió por error`,
};
