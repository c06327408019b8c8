// @ts-check
// How fast the machine is just now: a sample that was taken while others had most of it says nothing of the page.
import { median } from './statistics.mjs';

const ROUNDS = 5e7;
const SLOWEST = 2;
const TRIES = 3;
/** Of one core: whoever puts the load on and is busier than this has measured itself. */
const BUSIEST_GENERATOR = 0.85;

/**
 * Takes samples only while the machine is about as fast as it mostly was in this run, and whoever put the load on was not
 * what was measured.
 */
export class Calibration {
  /** @type {number[]} */
  #all = [];
  discarded = 0;

  /**
   * @template {object} T
   * @param {() => Promise<T>} take
   * @returns {Promise<T & { calibrationMs: number }>}
   */
  async sample(take) {
    for (let tries = 1; ; tries += 1) {
      const calibrationMs = spin();
      this.#all.push(calibrationMs);
      const taken = { ...(await take()), calibrationMs };
      const isOwn = !('generatorShare' in taken) || Number(taken.generatorShare) <= BUSIEST_GENERATOR;
      const isFair = isOwn && calibrationMs <= SLOWEST * median(this.#all);
      if (isFair || tries === TRIES) return taken;
      this.discarded += 1;
    }
  }
}

/** Milliseconds of a loop that is always the same. */
function spin() {
  const began = performance.now();
  let sum = 0;
  for (let round = 0; round < ROUNDS; round += 1) sum += round & 3;
  if (sum === 0) throw new Error('the loop was left out');
  return performance.now() - began;
}
