// @ts-check
// L1: a day of one very busy clinic in ten minutes, on the server as it is shipped.
import { refuseUnlessStored, storedIn } from '../clinics/stored-in.mjs';
import { seatsOf } from '../clinics/seats.mjs';
import { serveShipped } from '../clinics/shipped-server.mjs';
import { aFullBoard } from '../clinics/staged.mjs';
import { judge, round } from '../figures.mjs';
import { quantile } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { chart, crowdFigure, gather, shareLine, SPREAD_HEAD, spreadRow } from './crowd.mjs';
import { mbPerHour, medianMb, watchMemory } from './memory-watch.mjs';

/**
 * @typedef {import('./crowd.mjs').Held} Held
 * @typedef {import('./memory-watch.mjs').Look} Look
 * @typedef {import('../processes/contestant.mjs').HeldMemory} HeldMemory
 * @typedef {{ held: Held, looks: readonly Look[], warm: HeldMemory, end: HeldMemory }} Found
 */

const SCREENS = 60;
const EVERY_MS = 50;
/** As in B1: sets of a chair lie as far apart as sets do. */
const SPEED = 60;
const MINUTE_MS = 60_000;
const PLANS = {
  full: { warmMs: MINUTE_MS, forMs: 10 * MINUTE_MS },
  quick: { warmMs: 3_000, forMs: 17_000 },
};
const KB_IN_MB = 1_024;

/** @type {import('../bench.mjs').Benchmark} */
export const oneClinic = {
  title: `L1 one busy clinic: ${SCREENS} screens, 20 entries a second`,
  run: async ({ database, isQuick }) => {
    const found = await hold(database, PLANS[isQuick ? 'quick' : 'full']);
    const { held, warm, end } = found;
    /** @type {import('../figures.mjs').Measured[]} */
    const measured = [
      {
        ...{ metric: 'until an entry is committed, p95', unit: 'ms', goal: { atMost: 100 } },
        judged: [quantile(held.acksMs, 0.95)],
      },
      {
        ...{ metric: `until it is on the last of ${SCREENS} screens, p95`, unit: 'ms', goal: { atMost: 250 } },
        judged: [quantile(held.hereMs, 0.95)],
      },
      // in seconds nothing can be said of it
      ...(isQuick ? [] : [flatness(warm, end)]),
      crowdFigure(held.crowdShare),
    ];
    return { figures: measured.map((one) => judge(one, isQuick)), lines: linesOf(found), samples: found };
  },
};

/**
 * @param {import('../clinics/bench-database.mjs').BenchDatabase} database
 * @param {{ warmMs: number, forMs: number }} plan
 */
async function hold(database, { warmMs, forMs }) {
  const clinic = await database.copyOf(aFullBoard);
  const before = await storedIn(clinic.url);
  const seats = await seatsOf(clinic.url);
  const server = await serveShipped(clinic.url, SPEED);
  const crowd = await gather({
    groups: [{ url: server.url, clinicId: seats[0]?.clinicId ?? '', from: 0, to: SCREENS }],
    seats,
  });
  try {
    const [warming, entries] = [warmMs / EVERY_MS, forMs / EVERY_MS];
    await chart(crowd, server, { entries: warming, everyMs: EVERY_MS });
    const warm = await server.heldMemory();
    const work = () => chart(crowd, server, { entries, everyMs: EVERY_MS });
    const { found: held, looks } = await watchMemory(server.pid, work);
    const end = await server.heldMemory();
    refuseUnlessStored(before, await storedIn(clinic.url), warming + entries);
    return { held, looks, warm, end };
  } finally {
    await Promise.all([crowd.stop(), server.stop()]);
    await clinic.drop();
  }
}

/** @param {Found} found */
function linesOf({ held, looks, warm, end }) {
  const rows = [
    [`${held.acksMs.length} entries`, ...SPREAD_HEAD],
    spreadRow('sent late by', held.lateMs),
    spreadRow('committed', held.acksMs),
    spreadRow('on the last screen', held.hereMs),
  ];
  const perSetKb = ((end.liveMb - warm.liveMb) * KB_IN_MB) / held.acksMs.length;
  return [
    ...tableLines(rows),
    shareLine(held),
    `memory, garbage collected: ${inMb(warm)}, at the end ${inMb(end)}: ${round(perSetKb)} KB live for each set on the board`,
    `memory, garbage included: ${garbageLine(looks)}`,
  ];
}

/** @param {HeldMemory} memory */
function inMb({ residentMb, liveMb }) {
  return `${round(residentMb)} MB (${round(liveMb)} live)`;
}

/** @param {readonly Look[]} looks */
function garbageLine(looks) {
  const endMs = looks.at(-1)?.atMs ?? 0;
  const [from, to] = [looks[0]?.mb ?? NaN, looks.at(-1)?.mb ?? NaN];
  const grown = `from ${round(from)} to ${round(to)} MB`;
  if (endMs < 2 * MINUTE_MS) return grown;
  const [second, last] = [medianMb(looks, MINUTE_MS, 2 * MINUTE_MS), medianMb(looks, endMs - MINUTE_MS, endMs)];
  const slope = mbPerHour(looks.filter(({ atMs }) => atMs >= MINUTE_MS));
  return `${grown}; last minute to the second ${round(last / second)} ×, after the first ${round(slope)} MB an hour`;
}

/**
 * What lives grows by what is charted, for the board shows the whole day. Whatever else grows would outgrow that.
 * @param {HeldMemory} warm
 * @param {HeldMemory} end
 * @returns {import('../figures.mjs').Measured}
 */
function flatness(warm, end) {
  return {
    metric: 'memory of the server, garbage collected: after ten minutes, to after the first',
    unit: '×',
    goal: { atMost: 1.05 },
    judged: [end.residentMb / warm.residentMb],
  };
}
