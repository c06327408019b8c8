import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** In a patient's room. */
export const ROOM_WORDS: Spoken<typeof english.ROOM_WORDS> = {
  page: 'Vista en el cuarto',
  quiet: (devices) => (devices === null ? 'Silencio en este cuarto.' : `Silencio en este cuarto. ${outside(devices)}`),
  back: 'Volver a la página de la visita',
  enterVitals: 'Registrar signos',
  nothingDue: 'No toca nada',
  loading: 'Cargando la visita. Si esto no cambia, guíese por el paciente.',
  gone: 'Esta visita no está ahora en el tablero.',
};

function outside(devices: number): string {
  if (devices === 0) return 'Puede que nadie fuera oiga las alertas: avise a un colega.';
  return devices === 1 ? '1 dispositivo fuera puede oírlas.' : `${devices} dispositivos fuera pueden oírlas.`;
}

/** What stands wherever somebody comes to the chair. */
export const PINNED_WORDS: Spoken<typeof english.PINNED_WORDS> = {
  plan: 'Plan de bienestar',
  fallRisk: 'Riesgo de caída: no levantarse solo',
  fallRiskShort: 'No levantarse solo',
  fallRiskUntil: {
    'until-over': 'hasta que se registre que terminó.',
    'until-walk': 'hasta que alguien vea que camina con firmeza.',
    'until-over-and-walk': 'hasta que se registre que terminó y después camine con firmeza.',
  },
  seenWalking: 'Camina con firmeza',
};
