import { derivedId } from '@chairside/domain';

const WHOLE = 2 ** 32;

/** A figure between two others that follows from what it is for: people vary, a plan that is made twice does not. */
export function vary(low: number, high: number, ...about: (string | number)[]): number {
  const share = Number.parseInt(derivedId(...about).slice(0, 8), 16) / WHOLE;
  return low + (high - low) * share;
}
