import type { Spoken } from '@chairside/domain';
import type * as english from './line-words.en.js';

/** Every word of a session at home in the timeline. */
export const HOME_LINE_WORDS: Spoken<typeof english.HOME_LINE_WORDS> = {
  place: (where) => `Dirección: ${where}`,
  number: (number) => `número de emergencias del condado ${number}`,
  readBack: (number) => `Número de emergencias repetido en voz alta: ${number}`,
  peer: (who) => `Apoyo: ${who}`,
  call: (whom, result) => `Llamada: ${whom.charAt(0).toLowerCase()}${whom.slice(1)}, ${result.toLowerCase()}`,
  check: (found) => `Control en domicilio: ${found}`,
  endCheck: (isWhole) => (isWhole ? 'Control final' : 'Control final, no se vio todo'),
  seen: (what, isSeen) => `${what.toLowerCase()}: ${isSeen ? 'sí' : 'no'}`,
  watch: (until) => `Vigila esta sesión hasta las ${until}`,
};
