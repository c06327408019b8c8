// @ts-check
import { createHash } from 'node:crypto';

/** @typedef {import('./records.mjs').Records} Records */

/** @type {Buffer} */
const NO_HASH = Buffer.alloc(32);

/**
 * What is wrong with a journal: revisions that are not gapless, time that goes backwards, hashes that do not hold. Written
 * from the documents alone, so that it does not share a mistake with the server.
 * @param {Pick<Records, 'clinic' | 'entries'>} records
 * @returns {string[]}
 */
export function brokenLinks({ clinic, entries }) {
  let [previous, revision, recordedAt] = [NO_HASH, 0, ''];
  const broken = [];
  for (const entry of entries) {
    if (entry.revision !== revision + 1) broken.push(`revision ${entry.revision} follows ${revision}`);
    if (entry.recordedAt < recordedAt) broken.push(`revision ${entry.revision} is recorded before the one before it`);
    if (!entry.previousHash.equals(previous)) broken.push(`revision ${entry.revision} does not follow its predecessor`);
    if (!hashOf(entry).equals(entry.hash)) broken.push(`revision ${entry.revision} is not what was hashed`);
    [previous, revision, recordedAt] = [entry.hash, entry.revision, entry.recordedAt];
  }
  if (clinic.revision !== revision) broken.push(`the clinic is at ${clinic.revision}, its journal at ${revision}`);
  if (!clinic.headHash.equals(previous)) broken.push('the clinic does not name the last hash');
  return broken;
}

/** @param {import('./records.mjs').StoredEntry} entry */
export function hashOf(entry) {
  const { clinicId, revision, commandId, name, shape, subjects, actorId, actingRole, recordedAt, changes, value } =
    entry;
  const written = {
    clinicId,
    revision,
    commandId,
    name,
    shape,
    subjects,
    actorId,
    actingRole,
    recordedAt,
    changes,
    value,
  };
  const text = canonical({ ...written, bodyHash: entry.bodyHash.toString('hex') });
  return createHash('sha256').update(entry.previousHash).update(text).digest();
}

/**
 * RFC 8785 for what JSON can hold: keys in the order of their UTF-16 units, numbers and strings as JSON writes them.
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join()}}`;
}
