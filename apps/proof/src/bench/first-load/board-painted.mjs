// @ts-check
import { CHAIRS } from '../board-paint/sixteen-infusions.mjs';
import { judge, round } from '../figures.mjs';
import { eachOf, inTurn, ratiosOf, samplesOf, selfRatiosOf } from '../repetitions.mjs';
import { median } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { painted } from './painted.mjs';

/**
 * @typedef {import('./painted.mjs').Painted} Sample
 * @typedef {import('../repetitions.mjs').Taken<Sample>} Taken
 * @typedef {{ title: string, slower: number, taken: Taken }} Speed
 */

const LIMIT = 1.3;
const SPEEDS = [
  { title: 'board painted, to the blank page', slower: 1 },
  { title: 'board painted on a CPU four times slower, to the blank page', slower: 4 },
];
/** What each page shows once it has heard the clinic. */
const TILES = { selector: 'article', count: CHAIRS };
const PAGES = /** @type {const} */ ({
  dashboard: { title: 'the dashboard', query: '', shows: TILES },
  blank: { title: 'React and a socket, blank', query: '?peer=blank', shows: { selector: 'output', count: 1 } },
  tiles: { title: 'the same tiles by hand', query: '?peer=floor', shows: TILES },
});
const CONTESTANTS = { ours: 'dashboard', floor: 'blank', others: ['tiles'] };

/**
 * How long it takes from the navigation's start until the board is painted, beside a page that only says what it heard.
 * @param {import('../bench.mjs').Setting} setting
 * @param {string} url
 */
export async function boardPainted(setting, url) {
  const speeds = /** @type {Speed[]} */ ([]);
  for (const { title, slower } of SPEEDS) {
    const taken = await inTurn(setting, CONTESTANTS, (name) => {
      const { query, shows } = PAGES[/** @type {keyof typeof PAGES} */ (name)];
      return painted(setting.browser, { url: `${url}/${query}`, shows, slower });
    });
    speeds.push({ title, slower, taken });
  }
  return {
    figures: speeds.map((speed) => figureOf(speed, setting.isQuick)),
    lines: linesOf(speeds),
    selfRatios: speeds.flatMap(({ taken }) => selfRatiosOf(taken, 'dashboard', time)),
    samples: speeds.map(({ slower, taken }) => ({ slower, taken: samplesOf(taken) })),
  };
}

/**
 * @param {Speed} speed
 * @param {boolean} isQuick
 */
function figureOf({ title, taken }, isQuick) {
  const times = (/** @type {keyof typeof PAGES} */ name) => eachOf(taken, name, time);
  const judged = ratiosOf(taken, 'dashboard', 'blank', time);
  const beside = { ours: times('dashboard'), floor: times('blank'), peers: { [PAGES.tiles.title]: times('tiles') } };
  return judge({ metric: title, unit: 'ms', goal: { atMost: LIMIT }, judged, isRatio: true, ...beside }, isQuick);
}

/** @param {Sample} sample */
function time({ paintedMs }) {
  return paintedMs;
}

/** @param {readonly Speed[]} speeds */
function linesOf(speeds) {
  const head = speeds.flatMap(({ slower }) => [`${slower} × CPU: painted`, '(CPU until then)']);
  const rows = Object.entries(PAGES).map(([name, { title }]) => [
    title,
    ...speeds.flatMap(({ taken }) => {
      const samples = taken.flatMap((repetition) => repetition.get(name) ?? []);
      const of = (/** @type {keyof Sample} */ key) => round(median(samples.map((sample) => sample[key])));
      return [of('paintedMs'), `(${of('cpuMs')})`];
    }),
  ]);
  return tableLines([['ms from the start of the navigation', ...head], ...rows]);
}
