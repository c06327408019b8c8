import type { Spoken } from '@chairside/domain';
import type * as english from './portion-line-words.en.js';

/** Every word of a tile whose drug comes in portions. */
export const PORTION_LINE_WORDS: Spoken<typeof english.PORTION_LINE_WORDS> = {
  toGive: (what) => `Por dar: ${what}`,
  toInject: (mg, ml) => `${mg} mg, ${ml} mL`,
  inPieces: (mg, pieces) => `${mg} mg, ${pieces}`,
  ofMg: (given, all) => `${given} de ${all} mg`,
  since: (minutes) => `hace ${minutes}`,
  nextNow: 'ya se puede dar otra',
  nextFrom: (clock) => `otra desde ${clock}`,
  peer: (name, phone) => `apoyo: ${name}, ${phone}`,
  staysUntil: (clock) => `hasta ${clock}`,
};
