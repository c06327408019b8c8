import type { Spoken } from '@chairside/domain';
import type * as english from './order-so-far-words.en.js';

export const SO_FAR_WORDS: Spoken<typeof english.SO_FAR_WORDS> = {
  weight: (both) => `Peso ${both}.`,
  noWeight: 'Todavía no se pesó al paciente: los miligramos y la velocidad salen del peso.',
  amounts: (mg, ml) => `Son ${mg} mg en ${ml} mL.`,
  pump: (rate) => `La bomba va a ${rate} mL/h.`,
};
