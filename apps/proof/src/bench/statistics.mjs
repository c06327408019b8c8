// @ts-check
/** @typedef {{ median: number, low: number, high: number }} Estimate */

const RESAMPLES = 10_000;
const SHARE = 0.95;

/**
 * @param {readonly number[]} numbers at least one
 * @returns {number}
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [lower, upper] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (lower === undefined || upper === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}

/**
 * The smallest number that so large a share of them does not exceed.
 * @param {readonly number[]} numbers at least one
 * @param {number} share
 * @returns {number}
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('There is no quantile of nothing.');
  return found;
}

/**
 * @param {readonly number[]} numbers at least one
 * @returns {number}
 */
export function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * The median of what the repetitions gave, with the bootstrap's 95 % interval around it. The same numbers give the same
 * interval: its chance is drawn from a fixed seed.
 * @param {readonly number[]} numbers one for each repetition
 * @returns {Estimate}
 */
export function estimate(numbers) {
  const chance = seeded(numbers.length);
  const draw = () => numbers[Math.floor(chance() * numbers.length)] ?? NaN;
  const medians = Array.from({ length: RESAMPLES }, () => median(numbers.map(draw))).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => medians[Math.round(share * (RESAMPLES - 1))] ?? NaN;
  return { median: median(numbers), low: at((1 - SHARE) / 2), high: at((1 + SHARE) / 2) };
}

/**
 * How far apart two runs of one thing lie: half the width of the interval of their ratios.
 * @param {readonly number[]} ratios of one run to the other, one for each repetition
 * @returns {number} as a share: 0.05 is ±5 %
 */
export function noiseOf(ratios) {
  const { low, high } = estimate(ratios);
  return (high - low) / 2;
}

/**
 * Numbers from 0 to 1 (mulberry32).
 * @param {number} seed
 */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
