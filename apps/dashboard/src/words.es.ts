import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** The words of the frame around the pages. */
export const words: Spoken<typeof english.words> = {
  partMissing:
    'No se pudo abrir esta página. Guíese por el paciente. Cuando la pantalla esté en vivo, cárguela de nuevo.',
  loadAgain: 'Cargar de nuevo',
};
