// @ts-check
import { mean } from './statistics.mjs';

/**
 * What was sampled of each contestant, repetition by repetition.
 * @template T
 * @typedef {Map<string, T[]>[]} Taken
 */

/**
 * @typedef {object} Contestants
 * @property {string} ours
 * @property {string} floor
 * @property {readonly string[]} [rivals] by whom it is judged too
 * @property {readonly string[]} [others] who are only shown
 */

/**
 * Samples all contestants, repetition by repetition.
 * @template {object} T
 * @param {import('./bench.mjs').Setting} setting
 * @param {Contestants} contestants
 * @param {(name: string) => Promise<T>} take
 * @returns {Promise<Taken<T & { calibrationMs: number }>>}
 */
export async function inTurn({ calibration, isQuick, repetitions }, contestants, take) {
  const taken = /** @type {Taken<T & { calibrationMs: number }>} */ ([]);
  for (let turn = 0; turn < repetitions; turn += 1) {
    const repetition = /** @type {Taken<T & { calibrationMs: number }>[number]} */ (new Map());
    for (const name of orderOf(contestants, turn, isQuick)) {
      const sample = await calibration.sample(() => take(name));
      repetition.set(name, [...(repetition.get(name) ?? []), sample]);
    }
    taken.push(repetition);
  }
  return taken;
}

/**
 * The product and its floor in turn, so that neither has the better half of the time: ABBA in each repetition, in a quick
 * run AB in one and BA in the next. There, who is only shown is shown once.
 * @param {Contestants} contestants
 * @param {number} turn
 * @param {boolean} isQuick
 * @returns {string[]}
 */
export function orderOf({ ours, floor, rivals = [], others = [] }, turn, isQuick) {
  if (!isQuick) return [ours, floor, floor, ours, ...rivals, ...others];
  const pair = turn % 2 === 0 ? [ours, floor] : [floor, ours];
  return [...pair, ...rivals, ...(turn === 0 ? others : [])];
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
 * Each sample of a thing to the one before it: how far it differs from itself.
 * @template T
 * @param {Taken<T>} taken
 * @param {string} name
 * @param {(sample: T) => number} pick
 * @returns {number[]}
 */
export function selfRatiosOf(taken, name, pick) {
  const numbers = taken.flatMap((repetition) => (repetition.get(name) ?? []).map(pick));
  return numbers.slice(1).map((number, before) => number / (numbers[before] ?? NaN));
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
