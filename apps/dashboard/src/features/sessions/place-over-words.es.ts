import type { Spoken } from '@chairside/domain';
import type * as english from './place-over-words.en.js';

/** What is said to somebody whose form lost its place while it was open. */
export const PLACE_OVER_WORDS: Spoken<typeof english.PLACE_OVER_WORDS> = {
  charted: (name, what, clock) => `Entretanto ${name} registró a las ${clock}: ${what}.`,
  wentOn: 'Entretanto la visita siguió adelante.',
  leftBoard:
    'Entretanto esta visita salió del tablero de hoy. Lo que está abierto aquí no está registrado y se queda hasta que usted lo cierre.',
  yours:
    'Lo que está abierto aquí no está registrado y se queda hasta que usted lo envíe o lo cierre. Si la visita ya no lo admite, se le dice por qué y aún puede copiarlo.',
  somebody: 'alguien',
};
