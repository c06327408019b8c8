// @ts-check
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clinicsElsewhere } from '../clinics/found-elsewhere.mjs';
import { seatsOf } from '../clinics/seats.mjs';
import { serveShipped } from '../clinics/shipped-server.mjs';
import { aFullBoard, SCREENS } from '../clinics/staged.mjs';
import { storedIn } from '../clinics/stored-in.mjs';
import { Contestant } from '../processes/contestant.mjs';
import { costOf } from '../processes/cost-of.mjs';
import { quantile } from '../statistics.mjs';

/**
 * @typedef {import('../clinics/bench-database.mjs').BenchDatabase} BenchDatabase
 * @typedef {'the server' | 'floor' | 'naive'} Name
 * @typedef {object} Plan
 * @property {number} here screens of the clinic that is charted in
 * @property {number} elsewhere screens of thirty other clinics
 * @property {number} warm entries that are not counted
 * @property {number} entries
 * @property {number} everyMs
 * @property {number} bursts
 * @property {number} size of a burst
 * @typedef {object} Sample
 * @property {number} p50Ms from the moment that an entry was to be sent to the last screen that has it
 * @property {number} p95Ms
 * @property {number} p99Ms
 * @property {number} ackP50Ms
 * @property {number} cpuMs of the server for each entry, with all that it did meanwhile
 * @property {number} idleCpuShare of one core, while the same screens looked and nobody charted
 * @property {number} burstP50Ms until the last screen has all of a burst
 * @property {number} burstCpuMs
 * @property {number} generatorShare of one core, that the screens took
 * @property {number[]} screensMs every entry of the paced part
 */

/** A chair is not charted thrice a second: at sixty times the pace of the clock its sets lie as far apart as sets do. */
const SPEED = 60;
const SETTLES_MS = 500;
const IDLE_MS = 1_000;

/**
 * @param {BenchDatabase} database
 * @param {Name} name
 * @param {Plan} plan
 * @returns {Promise<Sample>}
 */
export async function sampleEntries(database, name, plan) {
  const clinic = await database.copyOf(aFullBoard);
  const before = await storedIn(clinic.url);
  const server = await serve(name, clinic.url);
  const driver = await Contestant.start(join(import.meta.dirname, 'drive-process.mjs'));
  try {
    await driver.ask(await openingOf(server.url, clinic.url, plan));
    await driver.ask({ entries: plan.warm, everyMs: plan.everyMs });
    const sample = await measure(server, driver, plan);
    await refuseMiscounted(name, before, await storedIn(clinic.url), plan);
    return sample;
  } finally {
    await Promise.all([driver.stop(), server.stop()]);
    await clinic.drop();
  }
}

/**
 * @param {Name} name
 * @param {string} databaseUrl
 */
function serve(name, databaseUrl) {
  if (name === 'the server') return serveShipped(databaseUrl, SPEED);
  return Contestant.serve(join(import.meta.dirname, `${name}-process.mjs`), { env: { DATABASE_URL: databaseUrl } });
}

/**
 * @param {string} url
 * @param {string} databaseUrl
 * @param {Plan} plan
 */
async function openingOf(url, databaseUrl, { here, elsewhere }) {
  const numbers = (/** @type {number} */ from, /** @type {number} */ count) =>
    Array.from({ length: count }, (_, index) => from + index);
  return {
    url,
    here: numbers(SCREENS.here.from, here),
    elsewhere: numbers(SCREENS.elsewhere.from, elsewhere),
    clinics: await clinicsElsewhere(databaseUrl),
    seats: await seatsOf(databaseUrl),
  };
}

/**
 * @param {Contestant} server
 * @param {Contestant} driver
 * @param {Plan} plan
 * @returns {Promise<Sample>}
 */
async function measure(server, driver, { entries, everyMs, bursts, size }) {
  await pause(SETTLES_MS);
  const idle = await costOf(server, () => pause(IDLE_MS));
  const driverBefore = await driver.cpuMs();
  const paced = await costOf(server, () => driver.ask({ entries, everyMs }));
  const driverMs = (await driver.cpuMs()) - driverBefore;
  const burst = await costOf(server, () => driver.ask({ bursts, size }));
  const { screensMs, acksMs } = paced.found;
  return {
    p50Ms: quantile(screensMs, 0.5),
    p95Ms: quantile(screensMs, 0.95),
    p99Ms: quantile(screensMs, 0.99),
    ackP50Ms: quantile(acksMs, 0.5),
    cpuMs: paced.cpuMs / entries,
    idleCpuShare: idle.cpuMs / idle.tookMs,
    burstP50Ms: quantile(burst.found.screensMs, 0.5),
    burstCpuMs: burst.cpuMs / (bursts * size),
    generatorShare: driverMs / paced.tookMs,
    screensMs,
  };
}

/**
 * A server that answers "committed" to what is not there has measured nothing.
 * @param {Name} name
 * @param {import('../clinics/stored-in.mjs').Stored} before
 * @param {import('../clinics/stored-in.mjs').Stored} after
 * @param {Plan} plan
 */
async function refuseMiscounted(name, before, after, { warm, entries, bursts, size }) {
  const confirmed = warm + entries + bursts * size;
  const readings = after.readings - before.readings;
  const noted = after.entries - before.entries;
  const isJournalKept = name === 'naive' || noted === confirmed;
  if (readings === confirmed && isJournalKept) return;
  throw new Error(`${name}: ${confirmed} sets were confirmed, ${readings} are stored and ${noted} noted`);
}
