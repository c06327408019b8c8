import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** Every word of the side-effects card; the effects themselves are the domain's. */
export const EFFECT_WORDS: Spoken<typeof english.EFFECT_WORDS> = {
  title: 'Efectos secundarios',
  howBad: (what) => `${what}: ¿qué intensidad tiene?`,
  notYet: 'Se registra cuando usted lo diga.',
  notThis: 'Cancelar',
  tapToNote: 'Toque lo que tiene el paciente',
  more: 'Más',
  fewer: 'Menos',
  since: (clock) => `desde las ${clock}`,
  severity: (what) => `Intensidad: ${what}`,
  action: 'Qué se hizo',
  over: 'Terminó',
  overLabel: (what) => `${what}: terminó`,
  inError: 'Anotado por error',
  inErrorLabel: (what) => `${what}: se anotó por error`,
  earlier: 'Efectos secundarios anteriores',
  goesOn: 'Sigue',
  goesOnLabel: (what) => `${what}: sigue`,
  span: (from, to) => `${from}–${to}`,
  times: (what, count) => (count === 1 ? what : `${what}, ${count} veces`),
  last: (clock) => `última vez ${clock}`,
  strikeTitle: (what) => `${what}: se anotó por error`,
};
