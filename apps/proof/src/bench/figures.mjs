// @ts-check
import { estimate, median } from './statistics.mjs';

/**
 * @typedef {{ atMost: number, slack?: number } | { atLeast: number, slack?: number }} Goal by how much the worse end of
 *   the interval may miss it, as far as one thing differs from itself, is the slack
 * @typedef {object} Measured
 * @property {string} metric
 * @property {string} unit of ours, the floor and the peers
 * @property {Goal} goal
 * @property {readonly number[]} judged what is held against the goal, one number for each repetition
 * @property {boolean} [isRatio] what is judged is ours to another's
 * @property {readonly number[]} [ours] where it is not what is judged
 * @property {readonly number[]} [floor]
 * @property {Record<string, readonly number[]>} [peers]
 * @typedef {object} Figure what was found, and whether it is as good as it is to be
 * @property {string} metric
 * @property {string} unit
 * @property {number} ours
 * @property {number | null} floor
 * @property {Record<string, number>} peers
 * @property {number | null} ratio
 * @property {[number, number] | null} interval of what is judged: the ratio where there is one; none of a single number
 * @property {string} goal
 * @property {boolean} met
 */

/**
 * Holds what was measured against its goal: in a full run also by the worse end of its interval.
 * @param {Measured} measured
 * @param {boolean} isQuick
 * @returns {Figure}
 */
export function judge({ metric, unit, goal, judged, isRatio = false, ours = judged, floor, peers = {} }, isQuick) {
  const found = estimate(judged);
  return {
    metric,
    unit,
    ours: median(ours),
    floor: floor ? median(floor) : null,
    peers: Object.fromEntries(Object.entries(peers).map(([name, numbers]) => [name, median(numbers)])),
    ratio: isRatio ? found.median : null,
    interval: judged.length > 1 ? [found.low, found.high] : null,
    goal: goalInWords(goal, isRatio ? '×' : unit),
    met: isMet(goal, found, isQuick),
  };
}

/**
 * @param {Goal} goal
 * @param {import('./statistics.mjs').Estimate} found
 * @param {boolean} isQuick
 */
function isMet(goal, found, isQuick) {
  const { slack = 0 } = goal;
  if ('atMost' in goal) return found.median <= goal.atMost && (isQuick || found.high <= goal.atMost + slack);
  return found.median >= goal.atLeast && (isQuick || found.low >= goal.atLeast - slack);
}

/**
 * @param {Goal} goal
 * @param {string} unit
 */
function goalInWords(goal, unit) {
  const [word, limit] = 'atMost' in goal ? ['at most', goal.atMost] : ['at least', goal.atLeast];
  return `${word} ${limit.toLocaleString('en')} ${unit}`.trim();
}

/**
 * Figures as lines for people, their columns one below the other.
 * @param {readonly Figure[]} figures
 * @returns {string[]}
 */
export function figureLines(figures) {
  const widest = Math.max(...figures.map(({ metric }) => metric.length));
  return figures.map((figure) => {
    const { metric, goal, met } = figure;
    return `${met ? 'met   ' : 'MISSED'} ${metric.padEnd(widest)}  ${judgedInWords(figure).padEnd(24)} ${goal}`;
  });
}

/**
 * What was held against the goal, and how sure it is.
 * @param {Pick<Figure, 'ours' | 'ratio' | 'interval'>} figure
 */
export function judgedInWords({ ours, ratio, interval }) {
  const found = round(ratio ?? ours);
  return interval ? `${found} [${interval.map(round).join('..')}]` : found;
}

/**
 * With as many decimals as such a number needs.
 * @param {number} number
 */
export function round(number) {
  const size = Math.abs(number);
  if (size >= 1_000) return Math.round(number).toLocaleString('en');
  return number.toFixed(size < 10 ? 2 : 1);
}
