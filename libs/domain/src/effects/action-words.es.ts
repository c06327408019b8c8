import type { Spoken } from '../spoken.js';
import type * as english from './action-words.en.js';

export const EFFECT_ACTION_WORDS: Spoken<typeof english.EFFECT_ACTION_WORDS> = {
  'not-charted': 'Sin registrar aún',
  none: 'No requirió nada',
  reassured: 'Acompañado, tranquilizado',
  slowed: 'Velocidad reducida',
  paused: 'En pausa',
  stopped: 'Detenida',
  medicine: 'Medicamento dado',
  oxygen: 'Oxígeno dado',
  ems: 'Ambulancia llamada',
};
