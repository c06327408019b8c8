import type { Spoken } from '@chairside/domain';
import type * as english from './stop-stands-words.en.js';

const NEXT =
  'Si la bomba sigue en marcha de todos modos, deténgala allí y avise al profesional: continuar exige una orden nueva.';
const NEXT_WITHOUT_PUMP = 'Si se da más de todos modos, avise al profesional: continuar exige una orden nueva.';

/** Why a stop cannot be taken back any more, and what to do instead (floor rule 14). */
export const STOP_STANDS_WORDS: Spoken<typeof english.STOP_STANDS_WORDS> = {
  stands: {
    described: 'Su motivo y su volumen están registrados, así que “No se detuvo: deshacer” ya no es posible.',
    late: 'Se registró hace más de 15 minutos, así que “No se detuvo: deshacer” ya no es posible.',
  },
  next: (hasPump) => (hasPump ? NEXT : NEXT_WITHOUT_PUMP),
  wrong: 'Si solo es incorrecto lo que se registró, dígalo en una nota.',
  thenStands: 'Una vez registrado esto, la detención es firme y no se puede deshacer con un toque.',
};
