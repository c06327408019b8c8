// @ts-check

/** All chance of one simulation: the same seed gives the same choices, in the same order, on every machine. */
export class Chance {
  /** @type {number[]} */
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = [seed >>> 0, Math.floor(seed / 2 ** 32), 0x9e3779b9, 1];
    // neighbouring seeds only part after some rounds
    for (let round = 0; round < 12; round += 1) this.share();
  }

  /** At least 0, less than 1 (sfc32, a generator that passes the usual tests of randomness). */
  share() {
    const [a = 0, b = 0, c = 0, count = 0] = this.#state;
    const sum = (a + b + count) | 0;
    this.#state = [b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + sum) | 0, (count + 1) | 0];
    return (sum >>> 0) / 2 ** 32;
  }

  /** @param {number} probability */
  happens(probability) {
    return this.share() < probability;
  }

  /**
   * A whole number, both ends included.
   * @param {number} low
   * @param {number} high
   */
  between(low, high) {
    return low + Math.floor(this.share() * (high - low + 1));
  }

  /**
   * @template T
   * @param {readonly T[]} items
   * @returns {T}
   */
  pick(items) {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** An id of the form that the contracts ask for. */
  id() {
    const digits = Array.from({ length: 32 }, () => this.between(0, 15).toString(16));
    digits[12] = '7';
    digits[16] = '8';
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
}
