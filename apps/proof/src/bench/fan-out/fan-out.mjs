// @ts-check
// B2: what it takes the server to send one committed entry to many screens, beside socket.io and ws with nothing around.
import { judge, round } from '../figures.mjs';
import { eachOf, generatorLine, inTurn, ratiosOf, samplesOf, selfRatiosOf } from '../repetitions.mjs';
import { median, noiseOf } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { sampleFanOut, SERVER } from './sample.mjs';

/**
 * @typedef {import('./sample.mjs').Cost} Cost
 * @typedef {{ costs: Cost[], generatorShare: number }} Sample
 * @typedef {import('../repetitions.mjs').Taken<Sample>} Taken
 */

const RAW = 'socket.io';
const ALONGSIDE = ['socket.io, a loop', 'ws', 'ws, framed once'];
/** The first stretch is not counted: what is sent over and over is compiled by then. */
const PLANS = {
  full: [
    { sockets: 10, broadcasts: 400, everyMs: 1 },
    { sockets: 10, broadcasts: 500, everyMs: 2 },
    { sockets: 100, broadcasts: 200, everyMs: 5 },
    { sockets: 1_000, broadcasts: 60, everyMs: 25 },
    { sockets: 1_000, broadcasts: 60, everyMs: 0 },
  ],
  quick: [
    { sockets: 10, broadcasts: 300, everyMs: 1 },
    { sockets: 10, broadcasts: 200, everyMs: 2 },
    { sockets: 100, broadcasts: 60, everyMs: 5 },
    { sockets: 1_000, broadcasts: 20, everyMs: 25 },
    { sockets: 1_000, broadcasts: 20, everyMs: 0 },
  ],
};
/** Which stretch is which, in every plan. */
const STRETCHES = { 10: 0, 100: 1, '1,000': 2, 'as fast as it goes': 3 };
const US = 1e6;

/** @type {import('../bench.mjs').Benchmark} */
export const fanOut = {
  title: 'B2 fan-out: CPU of the server for each screen that is sent a committed entry',
  run: async (setting) => {
    const { database, isQuick } = setting;
    const plan = PLANS[isQuick ? 'quick' : 'full'];
    const contestants = { ours: SERVER, floor: RAW, others: ALONGSIDE };
    const taken = await inTurn(setting, contestants, (name) => sampleFanOut(database, name, plan));
    const noise = noiseOf(selfRatiosOf(taken, SERVER, cpuAt(STRETCHES['1,000'])));
    return { figures: figuresOf(taken, noise, isQuick), lines: linesOf(taken), noise, samples: samplesOf(taken) };
  },
};

/**
 * @param {Taken} taken
 * @param {number} noise
 * @param {boolean} isQuick
 */
function figuresOf(taken, noise, isQuick) {
  const toRaw = ['10', '100', '1,000'].map((sockets) => {
    const pick = cpuAt(STRETCHES[/** @type {keyof typeof STRETCHES} */ (sockets)]);
    const numbers = (/** @type {string} */ name) => eachOf(taken, name, pick);
    const metric = `CPU of a delivery to ${sockets} screens, to socket.io`;
    const goal = { atMost: 1.05, slack: noise };
    const judged = ratiosOf(taken, SERVER, RAW, pick);
    const others = { ours: numbers(SERVER), floor: numbers(RAW), peers: ofEach(ALONGSIDE, numbers) };
    return judge({ metric, unit: 'µs', goal, judged, isRatio: true, ...others }, isQuick);
  });
  const rates = (/** @type {string} */ name) => eachOf(taken, name, cpuAt(STRETCHES['1,000'])).map((cpu) => US / cpu);
  const rate = { metric: 'deliveries to 1,000 screens, a core', unit: '/s', goal: { atLeast: 100_000 } };
  const beside = { floor: rates(RAW), peers: ofEach(ALONGSIDE, rates) };
  return [...toRaw, judge({ ...rate, judged: rates(SERVER), ...beside }, isQuick)];
}

/**
 * @template T
 * @param {readonly string[]} names
 * @param {(name: string) => T} find
 */
function ofEach(names, find) {
  return Object.fromEntries(names.map((name) => [name, find(name)]));
}

/** @param {number} stretch */
function cpuAt(stretch) {
  return (/** @type {Sample} */ sample) => at(sample, stretch).cpuUs;
}

/**
 * @param {Sample} sample
 * @param {number} stretch
 */
function at({ costs }, stretch) {
  const cost = costs[stretch];
  if (!cost) throw new Error('a stretch was left out');
  return cost;
}

/** @param {Taken} taken */
function linesOf(taken) {
  const head = ['µs of CPU a delivery', ...Object.keys(STRETCHES), 'a second by the wall'];
  const rows = [SERVER, RAW, ...ALONGSIDE].map((name) => {
    const costs = Object.values(STRETCHES).map((stretch) => median(eachOf(taken, name, cpuAt(stretch))));
    const perSecond = median(eachOf(taken, name, (sample) => at(sample, STRETCHES['as fast as it goes']).perSecond));
    return [name, ...costs.map(round), round(perSecond)];
  });
  return [...tableLines([head, ...rows]), generatorLine(taken)];
}
