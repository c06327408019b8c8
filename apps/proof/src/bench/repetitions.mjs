// @ts-check
import { mean } from './statistics.mjs';

/**
 * What was sampled of each contestant, repetition by repetition.
 * @template T
 * @typedef {Map<string, T[]>[]} Taken
 */

/**
 * Samples the product and its floor in turn (ABBA), so that neither has the better half of the time, then those whom it
 * is judged by too, and the others; in a quick run these but once.
 * @template {object} T
 * @param {import('./bench.mjs').Setting} setting
 * @param {{ ours: string, floor: string, rivals?: readonly string[], others?: readonly string[] }} contestants
 * @param {(name: string) => Promise<T>} take
 * @returns {Promise<Taken<T & { calibrationMs: number }>>}
 */
export async function inTurn({ calibration, isQuick, repetitions }, contestants, take) {
  const { ours, floor, rivals = [], others = [] } = contestants;
  const taken = /** @type {Taken<T & { calibrationMs: number }>} */ ([]);
  for (let turn = 0; turn < repetitions; turn += 1) {
    const names = [ours, floor, floor, ours, ...rivals, ...(isQuick && turn > 0 ? [] : others)];
    const repetition = /** @type {Taken<T & { calibrationMs: number }>[number]} */ (new Map());
    for (const name of names) {
      const sample = await calibration.sample(() => take(name));
      repetition.set(name, [...(repetition.get(name) ?? []), sample]);
    }
    taken.push(repetition);
  }
  return taken;
}

/**
 * What each repetition found of a contestant, the mean of its samples; nothing for repetitions without it.
 * @template T
 * @param {Taken<T>} taken
 * @param {string} name
 * @param {(sample: T) => number} pick
 * @returns {number[]}
 */
export function eachOf(taken, name, pick) {
  return taken.flatMap((repetition) => {
    const samples = repetition.get(name) ?? [];
    return samples.length > 0 ? [mean(samples.map(pick))] : [];
  });
}

/**
 * One contestant's numbers to another's, of the repetitions that have both.
 * @template T
 * @param {Taken<T>} taken
 * @param {string} name
 * @param {string} other
 * @param {(sample: T) => number} pick
 * @returns {number[]}
 */
export function ratiosOf(taken, name, other, pick) {
  const both = taken.filter((repetition) => repetition.has(name) && repetition.has(other));
  const others = eachOf(both, other, pick);
  return eachOf(both, name, pick).map((number, turn) => number / (others[turn] ?? NaN));
}

/**
 * The first sample of each repetition to the second: a thing to itself.
 * @template T
 * @param {Taken<T>} taken
 * @param {string} name
 * @param {(sample: T) => number} pick
 * @returns {number[]}
 */
export function selfRatiosOf(taken, name, pick) {
  return taken.flatMap((repetition) => {
    const [first, second] = repetition.get(name) ?? [];
    return first && second ? [pick(first) / pick(second)] : [];
  });
}

/**
 * How busy those were, at the most, who put the load on.
 * @param {Taken<{ generatorShare: number }>} taken
 */
export function generatorLine(taken) {
  const shares = taken.flatMap((repetition) => [...repetition.values()].flat().map((sample) => sample.generatorShare));
  return `whoever put the load on took up to ${Math.round(Math.max(...shares) * 100)} % of a core`;
}

/**
 * As it is kept in a file.
 * @template T
 * @param {Taken<T>} taken
 */
export function samplesOf(taken) {
  return taken.map((repetition) => Object.fromEntries(repetition));
}
