import type { Spoken } from '../spoken.js';
import type * as english from './words.en.js';

export const DRUG_PRODUCT_WORDS: Spoken<typeof english.DRUG_PRODUCT_WORDS> = {
  'ketamine-500-in-10': 'Ketamina 500 mg en 10 mL',
  'ketamine-200-in-20': 'Ketamina 200 mg en 20 mL',
  'ketamine-500-in-5': 'Ketamina 500 mg en 5 mL',
};

export const COUNT_MOMENT_WORDS: Spoken<typeof english.COUNT_MOMENT_WORDS> = {
  opening: 'Conteo de apertura',
  closing: 'Conteo de cierre',
};

export const DRUG_RECORD_WORDS: Spoken<typeof english.DRUG_RECORD_WORDS> = {
  vial: 'vial abierto',
  draw: 'extracción',
  waste: 'desecho',
  return: 'devolución',
  count: 'conteo',
};
