// @ts-check
/**
 * @typedef {import('./statistics.mjs').Estimate} Estimate
 * @typedef {object} Bar what must not be passed
 * @property {string} name
 * @property {string} unit
 * @property {number} limit
 * @property {Estimate} found
 * @property {boolean} passes
 */

/**
 * Judges an estimate by a bar: in a full run the worse end of its interval, in a quick one its median.
 * @param {{ name: string, unit: string, limit: number }} bar
 * @param {Estimate} found
 * @param {boolean} isQuick
 * @returns {Bar}
 */
export function judge(bar, found, isQuick) {
  return { ...bar, found, passes: (isQuick ? found.median : found.high) <= bar.limit };
}

/**
 * Bars as lines for people, their columns one below the other.
 * @param {readonly Bar[]} bars
 * @returns {string[]}
 */
export function barLines(bars) {
  const widest = Math.max(...bars.map(({ name }) => name.length));
  return bars.map(({ name, unit, limit, found, passes }) => {
    const said = `${round(found.median)} [${round(found.low)}..${round(found.high)}]`.padEnd(24);
    return `${passes ? 'ok    ' : 'FAILED'} ${name.padEnd(widest)}  ${said} at most ${limit} ${unit}`;
  });
}

/**
 * With as many decimals as such a number needs.
 * @param {number} number
 */
export function round(number) {
  return number.toFixed(Math.abs(number) < 10 ? 2 : 1);
}
