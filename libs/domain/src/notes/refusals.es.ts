import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const NOTES_REFUSALS: Spoken<typeof english.NOTES_REFUSALS> = {
  noSuchNote: 'No hay tal nota en esta sesión.',
  struck: 'Esta nota fue anulada por error.',
};
