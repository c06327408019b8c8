import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** What can be chosen for one device. */
export const SCREEN_WORDS: Spoken<typeof english.SCREEN_WORDS> = {
  title: 'Esta pantalla',
  signedIn: (name, role) => `${name}, ${role}`,
  look: 'Claro u oscuro',
  looks: { device: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro', dim: 'Tenue' },
  lookNote: 'Tenue es para una sala de tratamiento. Lo que muestra la sala de un paciente es siempre tenue.',
  language: 'Idioma',
  languageOnBoard: 'Se elige en el tablero, donde no se pierde nada de lo escrito.',
  close: 'Cerrar',
};
