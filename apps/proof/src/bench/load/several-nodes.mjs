// @ts-check
// L3: one clinic on two servers, then on three: what is charted at one, and when it is on the screens of another.
import { refuseUnlessStored, storedIn } from '../clinics/stored-in.mjs';
import { seatsOf } from '../clinics/seats.mjs';
import { serveShipped } from '../clinics/shipped-server.mjs';
import { aFullBoard } from '../clinics/staged.mjs';
import { judge } from '../figures.mjs';
import { quantile } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { chart, crowdFigure, gather, shareLine, SPREAD_HEAD, spreadRow } from './crowd.mjs';

/** @typedef {import('./crowd.mjs').Held} Held */

const NODES = /** @type {const} */ ([2, 3]);
const IN_WORDS = { 2: 'two', 3: 'three' };
const SCREENS_EACH = 20;
const EVERY_MS = 50;
/** As in B1: sets of a chair lie as far apart as sets do. */
const SPEED = 60;
const FOR_MS = { full: 60_000, quick: 10_000 };

/** @type {import('../bench.mjs').Benchmark} */
export const severalNodes = {
  title: `L3 two and three nodes: 20 entries a second at one, ${SCREENS_EACH} screens at each`,
  run: async ({ database, isQuick }) => {
    const figures = /** @type {import('../figures.mjs').Figure[]} */ ([]);
    const lines = /** @type {string[]} */ ([]);
    const samples = /** @type {Record<string, Held>} */ ({});
    for (const nodes of NODES) {
      const held = await hold(database, nodes, FOR_MS[isQuick ? 'quick' : 'full']);
      const metric = `${IN_WORDS[nodes]} nodes: until it is on the screens of another, p95`;
      const judged = [quantile(held.elsewhereMs, 0.95)];
      figures.push(judge({ metric, unit: 'ms', goal: { atMost: 250 }, judged }, isQuick));
      lines.push(...linesOf(held, nodes));
      samples[`${nodes} nodes`] = held;
    }
    const busiest = Math.max(...Object.values(samples).map(({ crowdShare }) => crowdShare));
    figures.push(judge(crowdFigure(busiest), isQuick));
    return { figures, lines, samples };
  },
};

/**
 * @param {import('../clinics/bench-database.mjs').BenchDatabase} database
 * @param {number} nodes
 * @param {number} forMs
 */
async function hold(database, nodes, forMs) {
  const clinic = await database.copyOf(aFullBoard);
  const before = await storedIn(clinic.url);
  const seats = await seatsOf(clinic.url);
  const first = await serveShipped(clinic.url, SPEED);
  const servers = [first];
  while (servers.length < nodes) servers.push(await serveShipped(clinic.url, SPEED));
  const groups = servers.map(({ url }, index) => {
    const from = index * SCREENS_EACH;
    return { url, clinicId: seats[0]?.clinicId ?? '', from, to: from + SCREENS_EACH };
  });
  const crowd = await gather({ groups, seats });
  try {
    const entries = forMs / EVERY_MS;
    const held = await chart(crowd, first, { entries, everyMs: EVERY_MS });
    refuseUnlessStored(before, await storedIn(clinic.url), entries);
    return held;
  } finally {
    await Promise.all([crowd, ...servers].map((process) => process.stop()));
    await clinic.drop();
  }
}

/**
 * @param {Held} held
 * @param {2 | 3} nodes
 */
function linesOf(held, nodes) {
  const rows = [
    [`${IN_WORDS[nodes]} nodes, ${held.acksMs.length} entries`, ...SPREAD_HEAD],
    spreadRow('sent late by', held.lateMs),
    spreadRow('committed', held.acksMs),
    spreadRow('on the last screen of its own node', held.hereMs),
    spreadRow('on the last screen of the others', held.elsewhereMs),
  ];
  return [...tableLines(rows), shareLine(held)];
}
