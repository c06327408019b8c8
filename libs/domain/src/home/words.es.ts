import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const PEER_PROMISE_WORDS: Spoken<typeof english.PEER_PROMISE_WORDS> = {
  adult: 'Es mayor de edad',
  sober: 'No ha tomado nada ni bebido alcohol',
  stays: 'Se queda todo el tiempo',
  briefed: 'Sabe qué vigilar y a quién llamar',
};

export const END_CHECK_WORDS: Spoken<typeof english.END_CHECK_WORDS> = {
  responsive: 'Responde enseguida',
  oriented: 'Sabe quién es, dónde está y cuándo',
  walks: 'Camina con firmeza',
  'peer-stays': 'El acompañante se queda',
  'no-driving': 'No conducirá antes de mañana',
};

export const CALLEE_WORDS: Spoken<typeof english.CALLEE_WORDS> = {
  peer: 'el acompañante',
  patient: 'el paciente',
  emergency: '911 por el número del condado',
};
