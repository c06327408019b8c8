// @ts-check
import { randomUUID } from 'node:crypto';
import { OBSERVATION, SYSTEM } from '@chairside/domain';
import { NO_HASH } from '@chairside/server/journal/hash-chain';
import { openJournal } from './own-journal.mjs';
import { rowsOf } from './rows-of.mjs';
import { serverSettings } from './shipped-server.mjs';

const CLINICS = 30;
/** Who belongs to the quiet clinics, and to no other. */
export const VISITOR = 'visitor';

/**
 * Thirty more clinics in the database of a demo, each founded and with its day opened, in which nothing happens. A demo
 * knows one clinic, so their rows are put there; the rest is written through the journal of each.
 * @param {string} databaseUrl
 */
export async function quietClinics(databaseUrl) {
  const clinics = await rowsOf(databaseUrl, ADD_CLINICS, [
    Array.from({ length: CLINICS }, () => randomUUID()),
    NO_HASH,
  ]);
  await rowsOf(databaseUrl, ADD_VISITOR, [randomUUID(), VISITOR]);
  await rowsOf(databaseUrl, ADD_MEMBERSHIPS, [VISITOR, clinics.map(({ id }) => id)]);
  const journal = await openJournal(serverSettings(databaseUrl));
  try {
    for (const { id, timeZone, now } of clinics) {
      await journal.load(id);
      for (const command of founding(id, timeZone, now)) await journal.submit(id, command, SYSTEM);
    }
  } finally {
    await journal.close();
  }
}

/**
 * The quiet clinics of a database.
 * @param {string} databaseUrl
 * @returns {Promise<string[]>}
 */
export async function quietClinicsOf(databaseUrl) {
  const rows = await rowsOf(databaseUrl, `SELECT id FROM clinics WHERE name = 'Elsewhere' ORDER BY id`);
  return rows.map(({ id }) => id);
}

const ADD_CLINICS = `
  INSERT INTO clinics SELECT new.id, 'Elsewhere', time_zone, weight_unit, mode, epoch, 0, anchor_clinic, $2,
                             anchor_clinic, anchor_real, rate
  FROM (SELECT * FROM clinics LIMIT 1) AS first, unnest($1::uuid[]) AS new(id)
  RETURNING id, time_zone AS "timeZone", anchor_clinic AS now`;
const ADD_VISITOR = `
  INSERT INTO accounts (id, username, password_hash, name, initials)
  SELECT $1, $2, password_hash, 'Vi Visitor', 'VV' FROM accounts WHERE username = 'ana'`;
const ADD_MEMBERSHIPS = `
  INSERT INTO memberships (account_id, clinic_id, role)
  SELECT accounts.id, clinic, 'nurse' FROM accounts, unnest($2::uuid[]) AS clinic WHERE username = $1`;

/**
 * @param {string} id
 * @param {string} timeZone
 * @param {Date} now
 * @returns {import('@chairside/domain').Command[]}
 */
function founding(id, timeZone, now) {
  const clinic = { id, name: 'Elsewhere', timeZone, weightUnit: /** @type {const} */ ('kg') };
  return [
    { id: randomUUID(), name: 'clinic:found', payload: { clinic } },
    { id: randomUUID(), name: 'protocol:publish', payload: { protocol: OBSERVATION } },
    { id: randomUUID(), name: 'day:open', payload: { day: now.toISOString().slice(0, 10) } },
  ];
}
