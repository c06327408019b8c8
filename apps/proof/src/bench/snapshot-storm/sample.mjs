// @ts-check
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rowsOf } from '../clinics/rows-of.mjs';
import { serveShipped } from '../clinics/shipped-server.mjs';
import { aFullBoard } from '../clinics/staged.mjs';
import { Contestant } from '../processes/contestant.mjs';
import { quantile } from '../statistics.mjs';

/**
 * @typedef {import('../clinics/bench-database.mjs').BenchDatabase} BenchDatabase
 * @typedef {'the server' | 'one query each' | 'TypeORM relations'} Name
 * @typedef {object} Sample
 * @property {number} p50Ms from the moment a screen comes back until it has the whole board
 * @property {number} p95Ms
 * @property {number} lastMs
 * @property {number} cpuMs of the server for each screen
 * @property {number} kilobytes that each screen was sent
 * @property {number} turnedAway how often a screen was told to come again later
 * @property {number} generatorShare of one core, that the screens took
 * @property {number[]} consistentMs every screen
 * @property {number} boardReads how often a query looked into the tables that a board is made of
 */

/** @type {Record<Exclude<Name, 'the server'>, string>} */
const PEERS = { 'one query each': 'one-query', 'TypeORM relations': 'relations' };
const WITHIN_MS = 1_000;
const SETTLES_MS = 500;
const KB = 1_000;
/** Read by every query for a board, whoever makes it; nothing else that a server does reads it. */
const SIGN_OF_A_BOARD = 'vitals_readings';

/**
 * @param {BenchDatabase} database
 * @param {Name} name
 * @param {number} screens
 * @returns {Promise<Sample>}
 */
export async function sampleStorm(database, name, screens) {
  const clinic = await database.copyOf(aFullBoard);
  try {
    const storm = await weather(name, clinic.url, screens);
    return { ...storm, boardReads: await readsOf(clinic.url, SIGN_OF_A_BOARD) };
  } finally {
    await clinic.drop();
  }
}

/**
 * @param {Name} name
 * @param {string} databaseUrl
 * @param {number} screens
 */
async function weather(name, databaseUrl, screens) {
  const server = await serve(name, databaseUrl);
  const dashboards = await Contestant.start(join(import.meta.dirname, 'storm-process.mjs'));
  try {
    await pause(SETTLES_MS);
    const [before, dashboardsBefore, began] = [await server.cpuMs(), await dashboards.cpuMs(), performance.now()];
    const { consistentMs, bytes, tries } = await dashboards.ask({ url: server.url, screens, withinMs: WITHIN_MS });
    const tookMs = performance.now() - began;
    return {
      p50Ms: quantile(consistentMs, 0.5),
      p95Ms: quantile(consistentMs, 0.95),
      lastMs: Math.max(...consistentMs),
      cpuMs: ((await server.cpuMs()) - before) / screens,
      kilobytes: bytes / KB,
      turnedAway: tries.reduce((/** @type {number} */ sum, /** @type {number} */ count) => sum + count - 1, 0),
      generatorShare: ((await dashboards.cpuMs()) - dashboardsBefore) / tookMs,
      consistentMs,
    };
  } finally {
    await Promise.all([dashboards.stop(), server.stop()]);
  }
}

/**
 * @param {Name} name
 * @param {string} databaseUrl
 */
function serve(name, databaseUrl) {
  if (name === 'the server') return serveShipped(databaseUrl);
  const script = join(import.meta.dirname, `${PEERS[name]}-process.mjs`);
  return Contestant.serve(script, { env: { DATABASE_URL: databaseUrl } });
}

/**
 * How often a table was looked into. A connection tells of what it did when it ends at the latest: so this is asked when
 * the server has ended, and holds what it read when it began.
 * @param {string} databaseUrl
 * @param {string} table
 * @returns {Promise<number>}
 */
async function readsOf(databaseUrl, table) {
  const sql = `SELECT (seq_scan + coalesce(idx_scan, 0))::integer AS reads FROM pg_stat_user_tables WHERE relname = $1`;
  const [{ reads }] = await rowsOf(databaseUrl, sql, [table]);
  return reads;
}
