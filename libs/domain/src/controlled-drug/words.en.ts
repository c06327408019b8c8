import type { CountMoment, DrugRecord } from './drug-record.js';
import type { DrugProduct } from './products.js';

/** Vials as they stand on the label. */
export const DRUG_PRODUCT_WORDS: Record<DrugProduct, string> = {
  'ketamine-500-in-10': 'Ketamine 500 mg in 10 mL',
  'ketamine-200-in-20': 'Ketamine 200 mg in 20 mL',
  'ketamine-500-in-5': 'Ketamine 500 mg in 5 mL',
};

export const COUNT_MOMENT_WORDS: Record<CountMoment, string> = { opening: 'Opening count', closing: 'Closing count' };

/** A record as it is called in a sentence. */
export const DRUG_RECORD_WORDS: Record<DrugRecord['kind'], string> = {
  vial: 'vial',
  draw: 'draw',
  waste: 'waste',
  return: 'return',
  count: 'count',
};
