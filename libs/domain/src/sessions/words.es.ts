import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const STATUS_WORDS: Spoken<typeof english.STATUS_WORDS> = {
  scheduled: 'Citado',
  'checked-in': 'Llegó',
  'pre-assessment': 'En preparación',
  ready: 'Listo para iniciar',
  infusing: 'Infusión',
  paused: 'En pausa',
  dosing: 'Dosificando',
  recovering: 'Recuperación',
  discharged: 'De alta',
  transferred: 'Trasladado',
  left: 'Se fue',
  cancelled: 'Cancelado',
  'no-show': 'No vino',
  escalated: 'Ayuda enviada',
  'lost-contact': 'Sin contacto',
};
