import type { Change, Entry, Id, LiveSession } from '@chairside/domain';
import type { PoolClient } from 'pg';
import { rowsOfChange, TABLES_IN_ORDER } from './rows-of-change.js';
import { patientRows } from './rows-of-patient.js';
import { alertRow, sessionRow } from './rows-of-session.js';

type Row = Record<string, unknown>;

/** What one commit stores: its entries, and every session they touched as it stands after the last of them. */
export interface StoredBatch {
  clinicId: Id;
  entries: Entry[];
  sessions: { session: LiveSession; revision: number }[];
}

/** Stores a batch inside the caller's transaction: one statement for each table, however many rows. */
export async function storeBatch(client: PoolClient, batch: StoredBatch): Promise<void> {
  const { clinicId, entries, sessions } = batch;
  await moveOn(client, 'patients', patientRows(entries, clinicId));
  await moveOn(
    client,
    'sessions',
    sessions.map(({ session, revision }) => sessionRow(session, clinicId, revision)),
  );
  const rows = entries.flatMap((entry) => entry.changes.flatMap((change) => rowsOfChange(change, { clinicId, entry })));
  for (const table of TABLES_IN_ORDER) {
    await add(
      client,
      table,
      rows.filter((row) => row.table === table).map(({ row }) => row),
    );
  }
  const touched = new Set(entries.flatMap((entry) => entry.changes.flatMap(alertTouchedBy)));
  const alerts = sessions.flatMap(({ session, revision }) =>
    session.alerts
      .filter((alert) => touched.has(alert.id))
      .map((alert) => alertRow(alert, session.id, clinicId, revision)),
  );
  await moveOn(client, 'alerts', alerts);
}

function alertTouchedBy(change: Change): Id[] {
  if (change.type === 'alert-raised') return [change.alert.id];
  return 'alertId' in change ? [change.alertId] : [];
}

async function add(client: PoolClient, table: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query({
    name: `add ${table}`,
    text: `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    values: [JSON.stringify(rows)],
  });
}

const IDENTITY = new Set(['clinic_id', 'id']);

/** Writes present states; a row that already stands at a later revision is left alone, and that is an error. */
async function moveOn(client: PoolClient, table: 'patients' | 'sessions' | 'alerts', rows: Row[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).filter((column) => !IDENTITY.has(column));
  const set = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  const result = await client.query({
    name: `move on ${table}`,
    text: `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)
           ON CONFLICT (clinic_id, id) DO UPDATE SET ${set} WHERE ${table}.revision < excluded.revision`,
    values: [JSON.stringify(rows)],
  });
  if (result.rowCount !== rows.length) throw new Error(`${table}: a row stands at a later revision than the journal`);
}
