// @ts-check
// B3: how many charted sets of one clinic are committed to the disk in a second, and how long each writer waits.
import { judge, round } from '../figures.mjs';
import { eachOf, inTurn, ratiosOf, samplesOf, selfRatiosOf } from '../repetitions.mjs';
import { median, noiseOf } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { JOURNAL, sampleWrites } from './sample.mjs';

/** @typedef {import('./sample.mjs').Rate} Rate */
/** @typedef {{ rates: Rate[] }} Sample */

const BY_THE_BOOK = 'by the book';
const OTHERS = ['TypeORM save', 'pg, prepared'];
/** What is done over and over is compiled by the time that it counts. */
const WARM = 16;
const WRITERS = [1, 16, 64];
const FOR_MS = { full: 2_000, quick: 600 };
const SIXTEEN = WRITERS.indexOf(16);
const SIXTY_FOUR = WRITERS.indexOf(64);

/** @type {import('../bench.mjs').Benchmark} */
export const durableWrite = {
  title: 'B3 durable write: sets of one clinic committed in a second, fsync on',
  run: async (setting) => {
    const { database, isQuick } = setting;
    const forMs = FOR_MS[isQuick ? 'quick' : 'full'];
    const loads = [WARM, ...WRITERS].map((writers) => ({ writers, forMs }));
    const contestants = { ours: JOURNAL, floor: BY_THE_BOOK, others: OTHERS };
    const taken = await inTurn(setting, contestants, (name) => sampleWrites(database, name, loads));
    const rates = (/** @type {string} */ name, /** @type {number} */ level) => eachOf(taken, name, rateAt(level));
    const beside = (/** @type {number} */ level) =>
      Object.fromEntries([BY_THE_BOOK, ...OTHERS].map((name) => [name, rates(name, level)]));
    const tenfold = {
      ...{ metric: 'sets a second of 16 writers, to a transaction by the book', unit: '/s', goal: { atLeast: 10 } },
      ...{ isRatio: true, judged: ratiosOf(taken, JOURNAL, BY_THE_BOOK, rateAt(SIXTEEN)) },
      ...{ ours: rates(JOURNAL, SIXTEEN), peers: beside(SIXTEEN) },
    };
    const rate = { metric: 'sets a second of 64 writers', unit: '/s', goal: { atLeast: 2_000 } };
    const waits = (/** @type {string} */ name) => eachOf(taken, name, (sample) => at(sample, SIXTY_FOUR).p95Ms);
    const wait = { metric: 'wait of one of 64 writers, p95', unit: 'ms', goal: { atMost: 50 } };
    const figures = [
      judge(tenfold, isQuick),
      judge({ ...rate, judged: rates(JOURNAL, SIXTY_FOUR), peers: beside(SIXTY_FOUR) }, isQuick),
      judge({ ...wait, judged: waits(JOURNAL), peers: { [BY_THE_BOOK]: waits(BY_THE_BOOK) } }, isQuick),
    ];
    const noise = noiseOf(selfRatiosOf(taken, JOURNAL, rateAt(SIXTEEN)));
    return { figures, lines: linesOf(taken), noise, samples: samplesOf(taken) };
  },
};

/** @param {number} level */
function rateAt(level) {
  return (/** @type {Sample} */ sample) => at(sample, level).perSecond;
}

/**
 * @param {Sample} sample
 * @param {number} level
 */
function at({ rates }, level) {
  const rate = rates[level];
  if (!rate) throw new Error('a load was left out');
  return rate;
}

/** @param {import('../repetitions.mjs').Taken<Sample>} taken */
function linesOf(taken) {
  const head = ['sets a second (p50 / p95 ms, µs of CPU)', ...WRITERS.map((writers) => `${writers} at once`)];
  const rows = [JOURNAL, BY_THE_BOOK, ...OTHERS].map((name) => {
    const cells = WRITERS.map((_, level) => {
      const [rate, p50, p95, cpu] = /** @type {const} */ (['perSecond', 'p50Ms', 'p95Ms', 'cpuUs']).map((key) =>
        round(median(eachOf(taken, name, (sample) => at(sample, level)[key]))),
      );
      return `${rate} (${p50} / ${p95}, ${cpu})`;
    });
    return [name, ...cells];
  });
  return tableLines([head, ...rows]);
}
