// @ts-check
/**
 * What the database holds of one clinic, as an auditor reads it.
 * @typedef {import('@chairside/domain').Entry & { clinicId: string, shape: number, subjects: string[],
 *   bodyHash: Buffer, value: { id: string }, previousHash: Buffer, hash: Buffer }} StoredEntry
 * @typedef {{ id: string, session_id: string, taken_at: Date, recorded_by: string } & Record<string, unknown>} ReadingRow
 * @typedef {Record<string, unknown>} Row
 * @typedef {{ revision: number, headHash: Buffer, epoch: string }} ClinicHead
 *
 * @typedef {object} Records
 * @property {ClinicHead} clinic
 * @property {StoredEntry[]} entries in order
 * @property {ReadingRow[]} readings
 * @property {Row[]} sessions
 * @property {Row[]} alerts
 */

/**
 * Read in one snapshot: the sweeper may write meanwhile.
 * @param {import('pg').Client} client
 * @returns {Promise<Records>}
 */
export async function readRecords(client) {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const rowsOf = async (/** @type {string} */ sql) => (await client.query(sql)).rows;
  const [clinic] = await rowsOf('SELECT revision, head_hash, epoch FROM clinics');
  const entries = await rowsOf('SELECT * FROM journal_entries ORDER BY revision');
  const readings = await rowsOf('SELECT * FROM vitals_readings');
  const sessions = await rowsOf('SELECT * FROM sessions');
  const alerts = await rowsOf('SELECT * FROM alerts');
  await client.query('COMMIT');
  const { revision, head_hash: headHash, epoch } = clinic;
  return { clinic: { revision, headHash, epoch }, entries: entries.map(storedEntry), readings, sessions, alerts };
}

/**
 * @param {any} row
 * @returns {StoredEntry}
 */
function storedEntry(row) {
  return {
    clinicId: row.clinic_id,
    revision: row.revision,
    commandId: row.command_id,
    name: row.name,
    shape: row.shape,
    subjects: row.subjects,
    actorId: row.actor_id,
    actingRole: row.acting_role,
    recordedAt: row.recorded_at.toISOString(),
    bodyHash: row.body_hash,
    changes: row.changes,
    value: row.value,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
