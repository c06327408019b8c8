import type { Spoken } from '@chairside/domain';
import type * as english from './entering-words.en.js';

/** Who is at the sheet of a patient. */
export const ENTERING_WORDS: Spoken<typeof english.ENTERING_WORDS> = {
  mark: (initials) => `${initials} registra`,
  line: (names) => `Registran signos aquí ahora: ${names}. Pregunte, para no registrar la toma dos veces.`,
};
