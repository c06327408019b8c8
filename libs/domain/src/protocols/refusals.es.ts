import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const PROTOCOLS_REFUSALS: Spoken<typeof english.PROTOCOLS_REFUSALS> = {
  noSuchProtocol: 'No hay tal protocolo en esta clínica.',
  newerVersion: (author, version) => `Entretanto ${author} publicó la versión ${version}. Mírela y luego cámbiela.`,
  keepsRoute: 'Un protocolo conserva su vía. Escriba otro.',
  nameTaken: (name) => `Ya hay un protocolo “${name}” en esta clínica. Dele otro nombre a este.`,
};
