import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const ALERTS_REFUSALS: Spoken<typeof english.ALERTS_REFUSALS> = {
  noSuchAlert: 'No hay tal alerta en esta sesión.',
  changedBeforeTaken: 'Esta alerta cambió desde que la vio. Mire de nuevo y luego tómela.',
  takeFirst: 'Solo quien tiene una alerta puede silenciar su regreso. Tómela primero.',
  changedBeforeSilenced: 'Esta alerta cambió desde que la vio. Mire de nuevo antes de silenciar su regreso.',
};
