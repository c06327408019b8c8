import type { Spoken } from '@chairside/domain';
import type * as english from './empty-board-words.en.js';

/** Of a board without chairs to show. */
export const EMPTY_BOARD_WORDS: Spoken<typeof english.EMPTY_BOARD_WORDS> = {
  noneMine: 'Ningún paciente suyo está en un sillón. Muestre todos los sillones para ver a los demás.',
  noChairs: 'Esta clínica aún no tiene sillones.',
  addChairs: 'Añada el primero en la agenda de hoy',
};
