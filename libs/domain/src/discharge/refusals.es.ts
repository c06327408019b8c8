import type { Spoken } from '../spoken.js';
import { CRITERION_WORDS } from './words.es.js';
import type * as english from './refusals.en.js';

export const DISCHARGE_REFUSALS: Spoken<typeof english.DISCHARGE_REFUSALS> = {
  noScore: 'Este protocolo no pide puntaje de recuperación.',
  onlyInRecovery: 'Esto se pregunta en recuperación, cuando el fármaco terminó.',
  notMet: (names) => `Falta cumplir: ${names.map((name) => CRITERION_WORDS[name]).join('; ')}.`,
  unmetChanged: 'Lo que falta cumplir cambió desde que se valoró. Mire de nuevo y luego decida.',
  needsProvider: 'Lo que falta cumplir necesita un profesional: diga quién lo decidió.',
};
