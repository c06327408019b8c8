import type { Spoken } from '@chairside/domain';
import type * as english from './bar-words.en.js';

/** The words of a call that must be there with the first page; all others are fetched ahead. */
export const barWords: Spoken<typeof english.barWords> = {
  help: 'Ayuda',
  emergency: 'Emergencia',
  inChair: (level, chair) => `${level}, sillón ${chair}`,
  buttons: 'Llamar a alguien aquí',
  mute: 'Las alertas no suenan aquí. Cargue la página de nuevo.',
  notSent: 'NO ENVIADO: dé voces',
};
