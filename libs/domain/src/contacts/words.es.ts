import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const CONTACT_WAY_WORDS: Spoken<typeof english.CONTACT_WAY_WORDS> = {
  phone: 'Teléfono',
  text: 'Mensaje de texto',
  email: 'Correo',
  'other-person': 'Por otra persona',
};

export const CONTACT_RESULT_WORDS: Spoken<typeof english.CONTACT_RESULT_WORDS> = {
  reached: 'Contactado',
  'message-left': 'Mensaje dejado',
  'no-answer': 'Sin respuesta',
  'wrong-number': 'Número equivocado',
};
