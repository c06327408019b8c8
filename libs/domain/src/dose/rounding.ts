/**
 * Rounds half up (away from zero for negatives) to a number of decimals, judged on the decimal text: 12.25 and
 * 12.249999999999998, which a computer makes of 0.35 × 70 ÷ 2, both give 12.3.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(12));
  const rounded = Math.floor(scaled + 0.5) / 10 ** decimals;
  return value < 0 ? -rounded : rounded;
}

/** Takes away what binary fractions add: twelve digits hold every figure a pump can show. */
export function twelveDigits(value: number): number {
  return Number(value.toPrecision(12));
}
