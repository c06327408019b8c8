import type { Spoken, WeightBasis } from '@chairside/domain';
import type * as english from './dosing-weight-words.en.js';

export const WEIGHT_BASIS_WORDS: Spoken<typeof english.WEIGHT_BASIS_WORDS> = {
  actual: 'El peso medido',
  adjusted: 'Un peso ajustado',
  capped: 'Un peso con tope',
};

const NAMED_BASIS: Record<WeightBasis, string> = { actual: 'medido', adjusted: 'ajustado', capped: 'con tope' };

export const WEIGHT_WORDS: Spoken<typeof english.WEIGHT_WORDS> = {
  which: (kg) => `${kg} kg: ¿para qué peso es la dosis?`,
  dosed: 'La dosis es para',
};

/** "para 100 kg, con tope": what an order says of its weight. */
export const dosedForWords: Spoken<typeof english.dosedForWords> = (named) =>
  'kg' in named ? `para ${named.kg} kg, ${NAMED_BASIS[named.basis]}` : 'para el peso medido';
