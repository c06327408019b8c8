// @ts-check
import { randomUUID } from 'node:crypto';
import { OBSERVATION, SYSTEM } from '@chairside/domain';
import { NO_HASH } from '@chairside/server/journal/hash-chain';
import { inGroups } from '../processes/in-groups.mjs';
import { openJournal } from './own-journal.mjs';
import { rowsOf } from './rows-of.mjs';
import { serverSettings } from './shipped-server.mjs';

/**
 * Does a command in a clinic, as time and set-up do where nobody is named; gives the id of what it made.
 * @typedef {(name: import('@chairside/domain').CommandName, payload: object,
 *   actor?: import('@chairside/domain').Actor) => Promise<string>} Does
 * @typedef {{ clinicId: string, does: Does, now: string }} Founded
 */

const NAME = 'Elsewhere';

/**
 * More clinics in the database of a demo, each founded and with its day opened. A demo knows one clinic, so their rows are
 * put there; the rest is written through the journal of each.
 * @param {string} databaseUrl
 * @param {number} count
 * @param {(founded: Founded) => Promise<void>} [furnish]
 */
export async function foundElsewhere(databaseUrl, count, furnish = async () => undefined) {
  const ids = Array.from({ length: count }, () => randomUUID());
  const clinics = await rowsOf(databaseUrl, ADD_CLINICS, [ids, NO_HASH, NAME]);
  const journal = await openJournal(serverSettings(databaseUrl));
  try {
    await inGroups(clinics, async ({ id: clinicId, timeZone, now }) => {
      await journal.load(clinicId);
      /** @type {Does} */
      const does = async (name, payload, actor = SYSTEM) => {
        const id = randomUUID();
        await journal.submit(
          clinicId,
          /** @type {import('@chairside/domain').Command} */ ({ id, name, payload }),
          actor,
        );
        return id;
      };
      await found(does, { id: clinicId, name: NAME, timeZone, weightUnit: 'kg' }, now.toISOString());
      await furnish({ clinicId, does, now: now.toISOString() });
    });
  } finally {
    await journal.close();
  }
}

/**
 * The clinics that were founded so, in an order that stays.
 * @param {string} databaseUrl
 * @returns {Promise<string[]>}
 */
export async function clinicsElsewhere(databaseUrl) {
  const rows = await rowsOf(databaseUrl, 'SELECT id FROM clinics WHERE name = $1 ORDER BY id', [NAME]);
  return rows.map(({ id }) => id);
}

const ADD_CLINICS = `
  INSERT INTO clinics SELECT new.id, $3, time_zone, weight_unit, mode, epoch, 0, anchor_clinic, $2,
                             anchor_clinic, anchor_real, rate
  FROM (SELECT * FROM clinics LIMIT 1) AS first, unnest($1::uuid[]) AS new(id)
  RETURNING id, time_zone AS "timeZone", anchor_clinic AS now`;

/**
 * @param {Does} does
 * @param {import('@chairside/domain').Clinic} clinic
 * @param {string} now
 */
async function found(does, clinic, now) {
  await does('clinic:found', { clinic });
  await does('protocol:publish', { protocol: OBSERVATION });
  await does('day:open', { day: now.slice(0, 10) });
}
