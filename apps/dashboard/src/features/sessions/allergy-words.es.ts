import type { Spoken } from '@chairside/domain';
import type * as english from './allergy-words.en.js';

/** Every word of what is known of a patient's allergies. */
export const ALLERGY_WORDS: Spoken<typeof english.ALLERGY_WORDS> = {
  charted: (allergies) => `Alergia: ${allergies}`,
  none: (clock) => `Sin alergias conocidas, ${clock}`,
  unknown: 'Alergias: sin registrar',
};
