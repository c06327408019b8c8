// @ts-check
import { join } from 'node:path';
import { rowsOf } from '../clinics/rows-of.mjs';
import { seatsOf } from '../clinics/seats.mjs';
import { serveShipped } from '../clinics/shipped-server.mjs';
import { aFullBoard } from '../clinics/staged.mjs';
import { Contestant } from '../processes/contestant.mjs';

/**
 * @typedef {import('../clinics/bench-database.mjs').BenchDatabase} BenchDatabase
 * @typedef {import('./clients-process.mjs').Account} Account
 * @typedef {{ clients: number, forMs: number, everyMs: number, cutEveryMs: number }} Plan
 * @typedef {Account & { confirmed: number, stored: number }} Kept
 */

const WRITERS = 16;
/** As in B1: sets of a chair lie as far apart as sets do. */
const SPEED = 60;

/**
 * The shipped server: sets are charted and committed while the wires of those who look are cut.
 * @param {BenchDatabase} database
 * @param {Plan} plan
 * @returns {Promise<Kept>}
 */
export async function keepWithServer(database, plan) {
  const clinic = await database.copyOf(aFullBoard);
  const before = await chartedIn(clinic.url);
  const server = await serveShipped(clinic.url, SPEED);
  const clients = await Contestant.start(join(import.meta.dirname, 'clients-process.mjs'));
  const writers = await Contestant.start(join(import.meta.dirname, '..', 'entry-to-screens', 'drive-process.mjs'));
  try {
    const here = Array.from({ length: WRITERS }, (_, index) => index);
    await writers.ask({ url: server.url, here, elsewhere: [], clinics: [], seats: await seatsOf(clinic.url) });
    await clients.ask({ url: server.url, clients: plan.clients, firstScreen: WRITERS, isProduct: true });
    const confirmed = Math.round(plan.forMs / plan.everyMs);
    await Promise.all([
      writers.ask({ entries: confirmed, everyMs: plan.everyMs }),
      clients.ask({ cutForMs: plan.forMs, everyMs: plan.cutEveryMs }),
    ]);
    const after = await chartedIn(clinic.url);
    const account = /** @type {Account} */ (await clients.ask({ lastRevision: after.revision }));
    return { ...account, confirmed, stored: after.readings - before.readings };
  } finally {
    await Promise.all([clients.stop(), writers.stop(), server.stop()]);
    await clinic.drop();
  }
}

/**
 * socket.io, which sends as many messages to as many clients, cut as often.
 * @param {'plain' | 'recovery'} kind
 * @param {Plan} plan
 * @returns {Promise<Account>}
 */
export async function keepWithPeer(kind, plan) {
  const server = await Contestant.serve(join(import.meta.dirname, 'peer-process.mjs'), { args: [kind] });
  const clients = await Contestant.start(join(import.meta.dirname, 'clients-process.mjs'));
  try {
    await clients.ask({ url: server.url, clients: plan.clients, firstScreen: 0, isProduct: false });
    const broadcasts = Math.round(plan.forMs / plan.everyMs);
    await Promise.all([
      server.ask({ broadcasts, everyMs: plan.everyMs }),
      clients.ask({ cutForMs: plan.forMs, everyMs: plan.cutEveryMs }),
    ]);
    return /** @type {Account} */ (await clients.ask({ lastRevision: broadcasts }));
  } finally {
    await Promise.all([clients.stop(), server.stop()]);
  }
}

/**
 * How many sets are stored, and at which revision the clinic stands.
 * @param {string} databaseUrl
 * @returns {Promise<{ readings: number, revision: number }>}
 */
async function chartedIn(databaseUrl) {
  const sql = `SELECT (SELECT count(*)::integer FROM vitals_readings) AS readings, revision
               FROM clinics WHERE name <> 'Elsewhere'`;
  const [charted] = await rowsOf(databaseUrl, sql);
  return charted;
}
