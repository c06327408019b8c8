import type { Spoken } from '@chairside/domain';
import type * as english from './ladder-line-words.en.js';

/** Words of the ladder on the page of a session and in its bar. */
export const LADDER_LINE_WORDS: Spoken<typeof english.LADDER_LINE_WORDS> = {
  // on the screens of this building: nobody is rung up
  called: (who, clock) => `aviso en pantalla a ${who}, ${clock}`,
  then: (who) => `después ${who}`,
  callsYou: 'Nadie atiende esta alerta.',
};
