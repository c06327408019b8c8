// @ts-check
const USAGE = 'Usage: npm run proof [-- --quick] [--only F2,F8] [--seed N]';

/**
 * @typedef {object} Options
 * @property {boolean} isQuick
 * @property {readonly string[] | null} only ids of faults
 * @property {number} seed
 */

/**
 * What the words of the command line ask for.
 * @param {readonly string[]} words
 * @param {() => number} anySeed
 * @returns {Options}
 */
export function optionsOf(words, anySeed = () => Math.floor(Math.random() * 2 ** 32)) {
  const left = [...words];
  const isQuick = takes(left, '--quick');
  const only = value(left, '--only')?.split(',') ?? null;
  const seed = Number(value(left, '--seed') ?? anySeed());
  if (left.length > 0 || !Number.isSafeInteger(seed)) throw new Error(USAGE);
  return { isQuick, only, seed };
}

/**
 * @param {string[]} words
 * @param {string} flag
 */
function takes(words, flag) {
  const at = words.indexOf(flag);
  if (at !== -1) words.splice(at, 1);
  return at !== -1;
}

/**
 * @param {string[]} words
 * @param {string} flag
 */
function value(words, flag) {
  const at = words.indexOf(flag);
  if (at === -1) return undefined;
  const [, given] = words.splice(at, 2);
  if (given === undefined) throw new Error(USAGE);
  return given;
}
