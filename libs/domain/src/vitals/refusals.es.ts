import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const VITALS_REFUSALS: Spoken<typeof english.VITALS_REFUSALS> = {
  nothingCharted: 'No se registró nada: escriba un valor, o diga por qué no se tomó.',
  noSuchReading: 'No hay tal toma en esta sesión.',
  correctedAlready: 'Alguien ya corrigió esta toma. Mire primero los valores nuevos.',
  otherPatient: 'Esta toma no se guardó: no es del paciente de esta sesión. Sus valores siguen aquí.',
  impossibleValue: 'Un valor de esta toma no puede ser correcto. No se guardó nada.',
  sayWhyLate: 'Esto se tomó hace más de 12 horas. Diga por qué se registra ahora.',
  confirm: 'Mire de nuevo al paciente y el valor, y luego confirme.',
};
