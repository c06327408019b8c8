import type { Spoken } from '@chairside/domain';
import type * as english from './saved-words.en.js';

export const SAVED_WORDS: Spoken<typeof english.SAVED_WORDS> = {
  saved: (patient, chair) =>
    chair === undefined ? `Guardado para ${patient}.` : `Guardado para ${patient}, sillón ${chair}.`,
  due: (due) => `${due}.`,
  next: (chair, due) => `Sigue: sillón ${chair} · ${due}`,
};
