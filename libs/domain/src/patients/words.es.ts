import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const CONDITION_WORDS: Spoken<typeof english.CONDITION_WORDS> = {
  'treatment-resistant-depression': 'Depresión resistente al tratamiento',
  'generalised-anxiety': 'Trastorno de ansiedad generalizada',
  'panic-disorder': 'Trastorno de pánico',
  ocd: 'Trastorno obsesivo-compulsivo',
  ptsd: 'Trastorno de estrés postraumático',
  'bipolar-depression': 'Depresión bipolar',
  'chronic-pain': 'Dolor crónico',
  fibromyalgia: 'Fibromialgia',
  'neuropathic-pain': 'Dolor neuropático',
  migraine: 'Migraña',
  tinnitus: 'Acúfenos',
};

export const DETAIL_WORDS: Spoken<typeof english.DETAIL_WORDS> = {
  'name.family': 'apellido',
  'name.given': 'nombre',
  birthDate: 'fecha de nacimiento',
  number: 'número',
  allergies: 'alergias',
  phone: 'teléfono',
};
