import type { Spoken } from '../spoken.js';
import type { RecoveryItem } from './aldrete.js';
import type * as english from './words.en.js';

export const ALDRETE_WORDS: Record<keyof typeof english.ALDRETE_WORDS, RecoveryItem> = {
  activity: { label: 'Actividad', words: ['Mueve las cuatro extremidades', 'Mueve dos extremidades', 'No mueve'] },
  respiration: {
    label: 'Respiración',
    words: ['Respira hondo y tose', 'Disnea o respiración superficial', 'No respira'],
  },
  circulation: {
    label: 'Presión arterial',
    words: ['A menos de 20 % de la basal', 'De 20 a 50 % de la basal', 'A más de 50 % de la basal'],
  },
  consciousness: { label: 'Conciencia', words: ['Totalmente despierto', 'Despierta al llamarlo', 'No responde'] },
  oxygen: {
    label: 'Oxígeno',
    words: ['Más de 92 % con aire', 'Necesita oxígeno para pasar de 90 %', 'Menos de 90 % con oxígeno'],
  },
};

export const PADSS_WORDS: Record<keyof typeof english.PADSS_WORDS, RecoveryItem> = {
  vitals: {
    label: 'Signos vitales',
    words: ['A menos de 20 % de la basal', 'De 20 a 40 % de la basal', 'A más de 40 % de la basal'],
  },
  activity: {
    label: 'Marcha y mente',
    words: ['Orientado, y camina con firmeza', 'Orientado, o camina con firmeza', 'Ni lo uno ni lo otro'],
  },
  discomfort: {
    label: 'Dolor, náuseas, vómito',
    words: ['Mínimo', 'Moderado, o tratado', 'Intenso'],
  },
  bleeding: { label: 'Sangrado en el sitio IV', words: ['Mínimo', 'Moderado', 'Intenso'] },
  intakeOutput: { label: 'Beber y orinar', words: ['Ambas cosas', 'Una de las dos', 'Ninguna'] },
};

export const INSTRUMENT_WORDS: Spoken<typeof english.INSTRUMENT_WORDS> = {
  pain: 'Dolor 0–10',
  suicide: 'Tamizaje C-SSRS',
};

export const BAND_WORDS: Spoken<typeof english.BAND_WORDS> = {
  none: 'nada',
  minimal: 'mínimo',
  slight: 'muy leve',
  borderline: 'en el límite',
  mild: 'leve',
  moderate: 'moderado',
  marked: 'marcado',
  moderatelySevere: 'moderadamente grave',
  severe: 'grave',
  verySevere: 'muy grave',
  extreme: 'extremo',
  catastrophic: 'catastrófico',
  subclinical: 'subclínico',
  remission: 'remisión',
  belowCut: 'debajo del corte de 31',
  atCut: 'en el corte de 31 o más',
  littleOrNone: 'poco o nada',
  some: 'algo',
  substantial: 'considerable',
  gradeI: 'grado I',
  gradeII: 'grado II',
  gradeIII: 'grado III',
  gradeIV: 'grado IV',
  low: 'bajo',
  high: 'alto',
};
