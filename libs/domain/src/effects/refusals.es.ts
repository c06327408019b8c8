import type { Spoken } from '../spoken.js';
import { SIDE_EFFECT_WORDS } from './words.es.js';
import type * as english from './refusals.en.js';

export const EFFECTS_REFUSALS: Spoken<typeof english.EFFECTS_REFUSALS> = {
  noSuchEffect: 'No hay tal efecto adverso en esta sesión.',
  struck: 'Este efecto adverso fue anulado por error de registro.',
  notedAgain: 'Se anotó de nuevo entretanto, y sigue allí.',
  nothingBefore: (at) => `Esto empezó a las ${at}: antes no había nada.`,
  severityMissing: (term) => `Diga qué tan grave es: ${SIDE_EFFECT_WORDS[term].toLowerCase()} no se registra a ojo.`,
};
