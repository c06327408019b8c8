// @ts-check
/**
 * Numbers from 0 to 1 that follow from a seed (mulberry32): a run that failed can be made again.
 * @typedef {() => number} Random
 */

/**
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {Random} random
 * @param {number} least
 * @param {number} most
 */
export function between(random, least, most) {
  return least + random() * (most - least);
}

/**
 * @template T
 * @param {Random} random
 * @param {readonly T[]} items at least one
 * @returns {T}
 */
export function oneOf(random, items) {
  return /** @type {T} */ (items[Math.floor(random() * items.length)]);
}
