import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** What the link says where it refuses by itself. */
export const words: Spoken<typeof english.words> = {
  notLive: 'Esta pantalla está sin conexión y no puede decidir esto ahora. No se guardó nada. Guíese por el paciente.',
  noAnswer: 'La clínica no respondió. Mire si se guardó antes de hacerlo otra vez.',
  cannotKeep:
    'Este dispositivo no puede conservar registros y la pantalla está sin conexión. No se guardó nada. Escríbalo en papel.',
};
