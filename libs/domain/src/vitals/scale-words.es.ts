import type { Spoken } from '../spoken.js';
import type * as english from './scale-words.en.js';

export const SEDATION_WORDS: Spoken<typeof english.SEDATION_WORDS> = {
  5: 'Despierto',
  4: 'Lento al nombre',
  3: 'Fuerte o repetido',
  2: 'Al tocar',
  1: 'Pellizco doloroso',
  0: 'Sin respuesta',
};

export const AGITATION_WORDS: Spoken<typeof english.AGITATION_WORDS> = {
  4: 'Combativo',
  3: 'Muy agitado',
  2: 'Agitado',
  1: 'Inquieto',
  0: 'Tranquilo',
  '-1': 'Somnoliento',
  '-2': 'Sedación ligera',
  '-3': 'Sedación moderada',
  '-4': 'Sedación profunda',
  '-5': 'No despierta',
};

export const CONSCIOUSNESS_WORDS: Spoken<typeof english.CONSCIOUSNESS_WORDS> = {
  0: 'Alerta',
  1: 'Confusión nueva',
  2: 'A la voz',
  3: 'Al dolor',
  4: 'No responde',
};
