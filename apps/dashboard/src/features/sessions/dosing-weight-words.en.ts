import type { DosingWeight, WeightBasis } from '@chairside/domain';

export const WEIGHT_BASIS_WORDS: Record<WeightBasis, string> = {
  actual: 'The measured weight',
  adjusted: 'An adjusted weight',
  capped: 'A capped weight',
};

export const WEIGHT_WORDS = {
  which: (kg: number) => `${kg} kg: which weight is the dose for?`,
  dosed: 'The dose is for',
} as const;

/** "for 100 kg, capped": what an order says of its weight. */
export function dosedForWords(named: DosingWeight): string {
  return 'kg' in named ? `for ${named.kg} kg, ${named.basis}` : 'for the measured weight';
}
