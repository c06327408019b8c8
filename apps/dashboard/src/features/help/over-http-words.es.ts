import type { Spoken } from '@chairside/domain';
import type * as english from './over-http-words.en.js';

/** The words of a call by somebody who has no board. */
export const overHttpWords: Spoken<typeof english.overHttpWords> = {
  level: { help: 'Ayuda', emergency: 'Emergencia' },
  with: (name) => `con ${name}`,
  sending: 'Enviando.',
  sent: 'Enviado. Esta pantalla no sabe si alguien lo ha visto: dé voces también.',
  notSent: 'NO ENVIADO: dé voces. Desde aquí no se pudo contactar con la clínica.',
};
