import type { Spoken } from '@chairside/domain';
import type * as english from './checked-alone-words.en.js';

export const CHECKED_ALONE_WORDS: Spoken<typeof english.CHECKED_ALONE_WORDS> = {
  why: 'Nadie más puede leer la bomba: por qué',
  hint: 'Solo si no hay nadie disponible. Registre antes su propia lectura en “Segunda verificación”. Un profesional debe cofirmarla hoy.',
};
