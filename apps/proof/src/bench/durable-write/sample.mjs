// @ts-check
import { join } from 'node:path';
import { rowsOf } from '../clinics/rows-of.mjs';
import { manyObserved } from '../clinics/staged.mjs';
import { Contestant } from '../processes/contestant.mjs';
import { quantile } from '../statistics.mjs';

/**
 * @typedef {import('../clinics/bench-database.mjs').BenchDatabase} BenchDatabase
 * @typedef {import('./write-on-request.mjs').Load} Load
 * @typedef {{ writers: number, perSecond: number, p50Ms: number, p95Ms: number, cpuUs: number }} Rate
 */

export const JOURNAL = 'the journal';

/**
 * How many sets are committed in a second by more and more writers of one clinic, in a fresh process and database. The
 * first load warms up, and is not counted.
 * @param {BenchDatabase} database
 * @param {string} name of the journal, or of a peer
 * @param {readonly Load[]} loads
 * @returns {Promise<{ rates: Rate[] }>}
 */
export async function sampleWrites(database, name, loads) {
  const clinic = await database.copyOf(manyObserved);
  const script = join(import.meta.dirname, name === JOURNAL ? 'journal-process.mjs' : 'peer-process.mjs');
  const args = name === JOURNAL ? [] : [name];
  const writers = await Contestant.start(script, { args, env: { DATABASE_URL: clinic.url } });
  try {
    const rates = /** @type {Rate[]} */ ([]);
    let acknowledged = 0;
    for (const load of loads) {
      const before = await writers.cpuMs();
      const written = /** @type {import('./write-on-request.mjs').Written} */ (await writers.ask({ ...load }));
      rates.push(rateOf(written, (await writers.cpuMs()) - before));
      acknowledged += written.entries;
    }
    await refuseMiscounted(clinic.url, name, acknowledged);
    return { rates: rates.slice(1) };
  } finally {
    await writers.stop();
    await clinic.drop();
  }
}

/**
 * @param {import('./write-on-request.mjs').Written} written
 * @param {number} cpuMs
 * @returns {Rate}
 */
function rateOf({ writers, entries, tookMs, latenciesMs }, cpuMs) {
  const [p50Ms, p95Ms] = [quantile(latenciesMs, 0.5), quantile(latenciesMs, 0.95)];
  return { writers, perSecond: (entries * 1_000) / tookMs, p50Ms, p95Ms, cpuUs: (cpuMs * 1_000) / entries };
}

/**
 * A writer that is told "committed" of what is not there has measured nothing.
 * @param {string} url
 * @param {string} name
 * @param {number} acknowledged
 */
async function refuseMiscounted(url, name, acknowledged) {
  const [{ count }] = await rowsOf(url, 'SELECT count(*)::integer AS count FROM vitals_readings');
  if (count !== acknowledged) throw new Error(`${name}: ${acknowledged} sets were confirmed, and ${count} are stored`);
}
