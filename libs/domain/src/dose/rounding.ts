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

/** The pump's step is 0.1: a figure that was rounded to it is not above what it was rounded from. */
const PUMP_STEP = 0.1;

/** Whether a rate or volume as the pump shows it is no more than a computed one, by one step of the pump. */
export function isAtMost(shown: number, computed: number): boolean {
  return shown <= twelveDigits(computed + PUMP_STEP);
}
