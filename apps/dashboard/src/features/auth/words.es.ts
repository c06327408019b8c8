import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** Every word of who is signed in, and of signing out. */
export const words: Spoken<typeof english.words> = {
  product: 'Chairside',
  cannotReach: 'No se puede contactar con la clínica desde este dispositivo. Revise la red e inténtelo de nuevo.',
  checking: 'Comprobando quién ha entrado.',
  ended: 'Su acceso ha terminado. Entre de nuevo para seguir.',

  signOut: 'Salir',
  signedInAs: (name) => `Entró como ${name}`,
};
