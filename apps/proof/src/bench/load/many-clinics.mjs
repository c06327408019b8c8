// @ts-check
// L2: two hundred clinics on one server, which is killed at last and started again while people go on charting.
import { setTimeout as pause } from 'node:timers/promises';
import { demoPersonId } from '@chairside/domain';
import { refuseUnlessStored, storedIn } from '../clinics/stored-in.mjs';
import { clinicsElsewhere } from '../clinics/found-elsewhere.mjs';
import { rowsOf } from '../clinics/rows-of.mjs';
import { seatsOf } from '../clinics/seats.mjs';
import { serveShipped } from '../clinics/shipped-server.mjs';
import { MANY, twoHundredClinics } from '../clinics/staged.mjs';
import { judge, round } from '../figures.mjs';
import { quantile } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { chart, crowdFigure, gather, shareLine, SPREAD_HEAD, spreadRow } from './crowd.mjs';

/**
 * @typedef {import('./crowd.mjs').Held} Held
 * @typedef {import('../processes/contestant.mjs').Contestant} Contestant
 * @typedef {object} Comeback after the kill
 * @property {number} servesMs until the new server let anybody in
 * @property {number} convergedMs until every screen was live and stood where its clinic does
 * @property {number} refused how often a screen dialled and was not let in
 * @property {number[]} acksMs of the entries that were to be sent from a second before the kill on
 */

const SCREENS = MANY.clinics * MANY.screensEach;
const EVERY_MS = 20;
const FOR_MS = { full: 600_000, quick: 15_000 };
const CHARTED_ON_MS = 5_000;
const KILLED_AFTER_MS = 1_000;
/** Clinics whose patients are each charted every sixteen seconds, by clocks that run as ours does. */
const SPEED = 1;

/** @type {import('../bench.mjs').Benchmark} */
export const manyClinics = {
  title: `L2 two hundred clinics: ${SCREENS} screens, 50 entries a second, then the server is killed`,
  run: async ({ database, isQuick }) => {
    const { held, comeback } = await hold(database, FOR_MS[isQuick ? 'quick' : 'full']);
    /** @type {import('../figures.mjs').Measured[]} */
    const measured = [
      {
        ...{ metric: 'until an entry is committed, p95', unit: 'ms', goal: { atMost: 200 } },
        judged: [quantile(held.acksMs, 0.95)],
      },
      {
        ...{ metric: `killed: until all ${SCREENS} screens are back`, unit: 'ms', goal: { atMost: 30_000 } },
        judged: [comeback.convergedMs],
      },
      crowdFigure(held.crowdShare),
    ];
    const figures = measured.map((one) => judge(one, isQuick));
    return { figures, lines: linesOf(held, comeback), samples: { held, comeback } };
  },
};

/**
 * @param {import('../clinics/bench-database.mjs').BenchDatabase} database
 * @param {number} forMs
 */
async function hold(database, forMs) {
  const clinic = await database.copyOf(twoHundredClinics);
  const before = await storedIn(clinic.url);
  const server = await serveShipped(clinic.url, SPEED);
  const crowd = await gather(await openingOf(server.url, clinic.url));
  let next = server;
  try {
    const entries = forMs / EVERY_MS;
    const held = await chart(crowd, server, { entries, everyMs: EVERY_MS });
    const charted = crowd.ask({ entries: CHARTED_ON_MS / EVERY_MS, everyMs: EVERY_MS });
    // it is awaited below, once there is a server again
    charted.catch(() => undefined);
    await pause(KILLED_AFTER_MS);
    const killedAtMs = nowMs();
    await server.kill();
    next = await serveShipped(clinic.url, SPEED, { PORT: new URL(server.url).port });
    const servesMs = nowMs() - killedAtMs;
    const { acksMs } = /** @type {Held} */ (await charted);
    const { atMs, refused } = await crowd.ask({ revisions: await revisionsOf(clinic.url), dials: 2 });
    refuseUnlessStored(before, await storedIn(clinic.url), held.acksMs.length + acksMs.length);
    return { held, comeback: { servesMs, convergedMs: atMs - killedAtMs, refused, acksMs } };
  } finally {
    await Promise.all([crowd.stop(), server.stop(), next.stop()]);
    await clinic.drop();
  }
}

/** A clock that processes share. */
function nowMs() {
  return performance.timeOrigin + performance.now();
}

/**
 * The screens of the demo's own clinic come first, as they are signed in.
 * @param {string} url
 * @param {string} databaseUrl
 * @returns {Promise<import('./crowd.mjs').Opening>}
 */
async function openingOf(url, databaseUrl) {
  const [own] = await rowsOf(databaseUrl, 'SELECT clinic_id AS id FROM memberships WHERE account_id = $1', [
    demoPersonId('ana'),
  ]);
  const groups = [own.id, ...(await clinicsElsewhere(databaseUrl))].map((clinicId, index) => {
    const from = index * MANY.screensEach;
    return { url, clinicId, from, to: from + MANY.screensEach };
  });
  return { groups, seats: await seatsOf(databaseUrl) };
}

/**
 * @param {string} databaseUrl
 * @returns {Promise<Record<string, number>>}
 */
async function revisionsOf(databaseUrl) {
  const rows = await rowsOf(databaseUrl, 'SELECT id, revision FROM clinics');
  return Object.fromEntries(rows.map(({ id, revision }) => [id, revision]));
}

/**
 * @param {Held} held
 * @param {Comeback} comeback
 */
function linesOf(held, { servesMs, convergedMs, refused, acksMs }) {
  const rows = [
    [`${held.acksMs.length} entries`, ...SPREAD_HEAD],
    spreadRow('sent late by', held.lateMs),
    spreadRow('committed', held.acksMs),
    spreadRow(`on the last of its clinic's ${MANY.screensEach} screens`, held.hereMs),
    spreadRow(`committed, of ${acksMs.length} around the kill`, acksMs),
  ];
  const back = `all screens back after ${round(convergedMs)} ms, dialled in vain ${refused} times`;
  return [...tableLines(rows), shareLine(held), `killed: a new server serves after ${round(servesMs)} ms, ${back}`];
}
