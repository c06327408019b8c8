// @ts-check
import { rowsOf } from './rows-of.mjs';

/** @typedef {{ clinicId: string, sessionId: string, patientId: string, arrivedAt: string }} Seat */

/**
 * The seats of a staged clinic, in the order of their chairs; where there are several, first the first chair of each.
 * @param {string} databaseUrl
 * @returns {Promise<Seat[]>}
 */
export async function seatsOf(databaseUrl) {
  const sql = `SELECT sessions.clinic_id AS "clinicId", sessions.id AS "sessionId", patient_id AS "patientId", scheduled_at AS "arrivedAt" FROM sessions
               JOIN chairs ON chairs.id = chair_id ORDER BY chairs.name::integer, sessions.clinic_id`;
  const rows = await rowsOf(databaseUrl, sql);
  return rows.map((row) => ({ ...row, arrivedAt: row.arrivedAt.toISOString() }));
}
