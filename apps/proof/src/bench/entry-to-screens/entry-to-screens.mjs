// @ts-check
// B1: from the moment a set is to be sent until the last of a hundred screens has it, committed, and what that costs.
import { judge, round } from '../figures.mjs';
import { eachOf, generatorLine, inTurn, ratiosOf, samplesOf, selfRatiosOf } from '../repetitions.mjs';
import { median, noiseOf } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { sampleEntries } from './sample.mjs';

/**
 * @typedef {import('./sample.mjs').Sample} Sample
 * @typedef {import('./sample.mjs').Name} Name
 * @typedef {Exclude<keyof Sample, 'screensMs'>} Kind
 * @typedef {import('../repetitions.mjs').Taken<Sample>} Taken
 */

const NAMES = /** @type {const} */ (['the server', 'floor', 'naive']);
const PACED = { here: 100, everyMs: 20, size: 16 };
const PLANS = {
  full: { ...PACED, elsewhere: 900, warm: 100, entries: 400, bursts: 25 },
  quick: { ...PACED, elsewhere: 100, warm: 40, entries: 100, bursts: 8 },
};

/** @type {readonly { metric: string, unit: string, kind: Kind, floor: number, naive: number }[]} */
const GOALS = [
  { metric: 'entry to the last of 100 screens, p50', unit: 'ms', kind: 'p50Ms', floor: 1.6, naive: 0.6 },
  { metric: 'sixteen at once to the last screen, p50', unit: 'ms', kind: 'burstP50Ms', floor: 1.6, naive: 0.25 },
  { metric: 'CPU of the server for each entry', unit: 'ms', kind: 'cpuMs', floor: 2, naive: 0.5 },
];

/** @type {readonly [string, Kind][]} */
const COLUMNS = [
  ['p50 ms', 'p50Ms'],
  ['p95', 'p95Ms'],
  ['p99', 'p99Ms'],
  ['ack p50', 'ackP50Ms'],
  ['CPU ms', 'cpuMs'],
  ['idle CPU', 'idleCpuShare'],
  ['burst p50 ms', 'burstP50Ms'],
  ['burst CPU ms', 'burstCpuMs'],
];

/** @type {import('../bench.mjs').Benchmark} */
export const entryToScreens = {
  title: 'B1 entry to screens: an entry every 20 ms, then sixteen at once, 100 screens of the clinic',
  run: async (setting) => {
    const { database, isQuick } = setting;
    const plan = PLANS[isQuick ? 'quick' : 'full'];
    const [ours, floor, naive] = NAMES;
    const taken = await inTurn(setting, { ours, floor, rivals: [naive] }, (name) =>
      sampleEntries(database, /** @type {Name} */ (name), plan),
    );
    const noise = noiseOf(selfRatiosOf(taken, ours, ({ cpuMs }) => cpuMs));
    const lines = linesOf(taken, plan.elsewhere);
    return { figures: figuresOf(taken, isQuick), lines, noise, samples: samplesOf(taken) };
  },
};

/**
 * @param {Taken} taken
 * @param {boolean} isQuick
 */
function figuresOf(taken, isQuick) {
  const [server, floor, naive] = NAMES;
  return GOALS.flatMap(({ metric, unit, kind, ...atMost }) => {
    const pick = (/** @type {Sample} */ sample) => sample[kind];
    const found = { ours: eachOf(taken, server, pick), floor: eachOf(taken, floor, pick) };
    const beside = { unit, isRatio: true, ...found, peers: { [naive]: eachOf(taken, naive, pick) } };
    return /** @type {const} */ ([floor, naive]).map((other) => {
      const judged = ratiosOf(taken, server, other, pick);
      return judge({ ...beside, metric: `${metric}, to ${other}`, goal: { atMost: atMost[other] }, judged }, isQuick);
    });
  });
}

/**
 * @param {Taken} taken
 * @param {number} elsewhere
 */
function linesOf(taken, elsewhere) {
  const head = [`${elsewhere} idle screens elsewhere`, ...COLUMNS.map(([title]) => title)];
  const rows = NAMES.map((name) => [
    name,
    ...COLUMNS.map(([, kind]) => round(median(eachOf(taken, name, (sample) => sample[kind])))),
  ]);
  return [...tableLines([head, ...rows]), generatorLine(taken)];
}
