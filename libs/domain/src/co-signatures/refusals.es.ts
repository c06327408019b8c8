import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const CO_SIGNATURES_REFUSALS: Spoken<typeof english.CO_SIGNATURES_REFUSALS> = {
  nothingToSign: 'No hay nada de este tipo por cofirmar en esta sesión.',
  directorSigns: 'Esto lo lee y firma la dirección médica.',
  onlyNamed: (name) => `Solo ${name ?? 'el profesional nombrado'} puede cofirmar esto: se ordenó en su nombre.`,
  ownWork: 'Usted hizo esto: debe cofirmarlo otro profesional.',
};
