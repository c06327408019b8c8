import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const HELP_REFUSALS: Spoken<typeof english.HELP_REFUSALS> = {
  endFirst: 'Esta llamada sigue abierta. Termínela primero y luego diga qué pasó.',
  described: 'Alguien ya registró lo que pasó. Léalo primero.',
  noSuchCall: 'No hay tal llamada en esta clínica.',
};
