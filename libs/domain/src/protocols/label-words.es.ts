import type { Spoken } from '../spoken.js';
import type * as english from './label-words.en.js';

export const LABEL_WORDS: Spoken<typeof english.LABEL_WORDS> = {
  Observing: 'En observación',
  'Ready for the dose': 'Listo para la dosis',
  'Taking the dose': 'Tomando la dosis',
  Monitored: 'En seguimiento',
  Closed: 'Cerrado',
};
