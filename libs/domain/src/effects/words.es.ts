import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const SIDE_EFFECT_WORDS: Spoken<typeof english.SIDE_EFFECT_WORDS> = {
  nausea: 'Náuseas',
  vomiting: 'Vómito',
  dizziness: 'Mareo',
  drowsiness: 'Somnolencia',
  headache: 'Dolor de cabeza',
  anxiety: 'Ansiedad o pánico',
  'distressing-dissociation': 'Disociación angustiante',
  agitation: 'Agitación',
  salivation: 'Salivación',
  'iv-site': 'Dolor o hinchazón en el sitio IV',
  'allergic-reaction': 'Reacción alérgica',
  'chest-pain': 'Dolor de pecho',
  seizure: 'Movimientos como de convulsión',
  psychosis: 'Psicosis o manía',
  'suicidal-thoughts': 'Ideas suicidas',
  urinary: 'Síntomas urinarios',
  fall: 'Caída',
};

export const SEVERITY_WORDS: Spoken<typeof english.SEVERITY_WORDS> = {
  mild: 'Leve',
  moderate: 'Moderado',
  severe: 'Grave',
};
