// @ts-check
// B4: five hundred dashboards lose their link at once, forget what they knew, and come back within one second.
import { judge, round } from '../figures.mjs';
import { eachOf, generatorLine, inTurn, samplesOf, selfRatiosOf } from '../repetitions.mjs';
import { median, noiseOf } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { sampleStorm } from './sample.mjs';

/**
 * @typedef {import('./sample.mjs').Sample} Sample
 * @typedef {import('./sample.mjs').Name} Name
 * @typedef {Exclude<keyof Sample, 'consistentMs'>} Kind
 */

const NAMES = /** @type {const} */ (['the server', 'one query each', 'TypeORM relations']);
const SCREENS = 500;

/** @type {readonly [string, Kind][]} */
const COLUMNS = [
  ['p50 ms', 'p50Ms'],
  ['p95', 'p95Ms'],
  ['last', 'lastMs'],
  ['CPU ms a screen', 'cpuMs'],
  ['KB a screen', 'kilobytes'],
  ['turned away', 'turnedAway'],
  ['reads of the board', 'boardReads'],
];

/** @type {import('../bench.mjs').Benchmark} */
export const snapshotStorm = {
  title: 'B4 snapshot storm: 500 dashboards come back within 1 s, each to the whole board',
  run: async (setting) => {
    const { database, isQuick } = setting;
    const [ours, floor, relations] = NAMES;
    const taken = await inTurn(setting, { ours, floor, others: [relations] }, (name) =>
      sampleStorm(database, /** @type {Name} */ (name), SCREENS),
    );
    const each = (/** @type {Name} */ name, /** @type {Kind} */ kind) => eachOf(taken, name, (sample) => sample[kind]);
    const found = (/** @type {Kind} */ kind) => {
      return { judged: each(ours, kind), floor: each(floor, kind), peers: { [relations]: each(relations, kind) } };
    };
    /** @type {import('../figures.mjs').Measured[]} */
    const measured = [
      { metric: 'until a screen has the whole board, p95', unit: 'ms', goal: { atMost: 1_000 }, ...found('p95Ms') },
      { metric: 'reads of the board in a storm', unit: '', goal: { atMost: 1 }, ...found('boardReads') },
    ];
    const figures = measured.map((one) => judge(one, isQuick));
    const head = ['500 screens', ...COLUMNS.map(([title]) => title)];
    const rows = NAMES.map((name) => [name, ...COLUMNS.map(([, kind]) => round(median(each(name, kind))))]);
    const noise = noiseOf(selfRatiosOf(taken, ours, ({ cpuMs }) => cpuMs));
    const lines = [...tableLines([head, ...rows]), generatorLine(taken)];
    return { figures, lines, noise, samples: samplesOf(taken) };
  },
};
