import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

export const UI_WORDS: Spoken<typeof english.UI_WORDS> = {
  choose: 'Elija',
  mayBeOld: 'Lo que se ve aquí puede ser antiguo: no se pudo leer de nuevo.',
  readAgain: 'Leer de nuevo',
};
