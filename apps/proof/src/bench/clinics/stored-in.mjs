// @ts-check
import { rowsOf } from './rows-of.mjs';

/** @typedef {{ readings: number, entries: number }} Stored */

const COUNT = `
  SELECT (SELECT count(*)::integer FROM vitals_readings) AS readings,
         (SELECT count(*)::integer FROM journal_entries WHERE name = 'vitals:record') AS entries`;

/**
 * How many sets are stored, and how many entries of the journal tell of one.
 * @param {string} databaseUrl
 * @returns {Promise<Stored>}
 */
export async function storedIn(databaseUrl) {
  const [stored] = await rowsOf(databaseUrl, COUNT);
  return stored;
}

/**
 * A server that answers "committed" to what is not there has measured nothing.
 * @param {Stored} before
 * @param {Stored} after
 * @param {number} confirmed
 */
export function refuseUnlessStored(before, after, confirmed) {
  const [readings, noted] = [after.readings - before.readings, after.entries - before.entries];
  if (readings === confirmed && noted === confirmed) return;
  throw new Error(`${confirmed} sets were confirmed, ${readings} are stored and ${noted} noted`);
}
