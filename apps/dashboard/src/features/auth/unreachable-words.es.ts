import type { Spoken } from '@chairside/domain';
import type * as english from './unreachable-words.en.js';

/** On a screen that was opened and has not heard from the clinic yet. */
export const UNREACHABLE_WORDS: Spoken<typeof english.UNREACHABLE_WORDS> = {
  title: 'No hay conexión con la clínica',
  goByBedside: 'Guíese por el paciente. Esta pantalla no muestra pacientes hasta que la clínica responda.',
  trying: 'Se reintenta cada pocos segundos. No tiene que hacer nada.',
  call: { help: 'Ayuda', emergency: 'Emergencia' },
  notSent: (what, at) => `NO ENVIADO: dé voces. ${what}, ${at}. Ninguna otra pantalla lo ha oído.`,
};
