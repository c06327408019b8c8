// @ts-check
import pg from 'pg';
import { DataSource } from 'typeorm';
import { journalRow, readingRow } from '../clinics/peer-rows.mjs';
import { READINGS } from '../clinics/peer-entities.mjs';

/**
 * @typedef {import('../clinics/peer-rows.mjs').Command} Command
 * @typedef {{ clinicId: string, actorId: string }} Place
 * @typedef {(command: Command, place: Place) => Promise<void>} Write
 * @typedef {(databaseUrl: string) => Promise<Write>} Peer
 */

/** What a pool of a textbook's server holds; more only wait for one another. */
const CONNECTIONS = 16;

/** @type {Record<string, Peer>} */
export const PEERS = {
  'by the book': async (url) => {
    const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
    return (command, place) => transactionByTheBook(pool, command, place);
  },
  'TypeORM save': async (url) => {
    const options = { entities: [READINGS], extra: { max: CONNECTIONS } };
    const source = await new DataSource({ type: 'postgres', url, ...options }).initialize();
    const readings = source.getRepository(READINGS);
    return async (command, place) => {
      await readings.save(readingRow(command, { ...place, ...now(), revision: 1 }));
    };
  },
  'pg, prepared': async (url) => {
    const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
    return async (command, place) => {
      await addRow(pool, 'vitals_readings', readingRow(command, { ...place, ...now(), revision: 1 }));
    };
  },
};

/**
 * The same rows as the server's, the clinic's row held from the first statement to the last, as one would first write it.
 * @param {pg.Pool} pool
 * @param {Command} command
 * @param {Place} place
 */
async function transactionByTheBook(pool, command, place) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { clinicId } = place;
    const { rows } = await query(client, LOCK, [clinicId]);
    const moment = { ...place, ...now(), revision: rows[0].revision + 1 };
    await addRow(client, 'vitals_readings', readingRow(command, moment));
    await query(client, TOUCH, [moment.revision, clinicId, command.payload.sessionId]);
    const { row, hash } = journalRow(command, moment, rows[0].head_hash);
    await addRow(client, 'journal_entries', row);
    await query(client, MOVE_ON, [clinicId, moment.revision, hash, moment.recordedAt]);
    await query(client, NOTIFY, [`${clinicId}:${moment.revision}`]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const LOCK = 'SELECT revision, head_hash FROM clinics WHERE id = $1 FOR UPDATE';
const TOUCH = 'UPDATE sessions SET revision = $1 WHERE clinic_id = $2 AND id = $3';
const MOVE_ON = 'UPDATE clinics SET revision = $2, head_hash = $3, last_recorded_at = $4 WHERE id = $1';
const NOTIFY = `SELECT pg_notify('chairside_journal', $1)`;

/**
 * @param {pg.Pool | pg.PoolClient} client
 * @param {string} text
 * @param {unknown[]} values
 */
function query(client, text, values) {
  return client.query({ name: text.slice(0, 60), text, values });
}

/**
 * @param {pg.Pool | pg.PoolClient} client
 * @param {string} table
 * @param {object} row
 */
async function addRow(client, table, row) {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  await client.query({
    name: `add ${table}`,
    text: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
    values: Object.entries(row).map(([column, value]) => (JSON_COLUMNS.has(column) ? JSON.stringify(value) : value)),
  });
}

/** Where pg would write an array as PostgreSQL's own. */
const JSON_COLUMNS = new Set(['changes', 'value', 'not_taken']);

function now() {
  return { recordedAt: new Date().toISOString() };
}
