import type { Spoken } from '../spoken.js';
import type * as english from './refusals.en.js';

export const LIMITS_REFUSALS: Spoken<typeof english.LIMITS_REFUSALS> = {
  visitOver: 'Esta visita terminó: ya no se valora ningún límite suyo.',
  holdsAlready: 'Este es el límite que ya rige.',
  between: (low, high) => `Un límite de esto va de ${low} a ${high}.`,
  needsProvider: 'Un límite más amplio necesita un profesional: diga quién lo decidió.',
};
