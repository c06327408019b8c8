import type { Change, Entry, Id, LiveSession } from '@chairside/domain';
import { rowsOfChange, type NewRow } from './rows-of-change.js';
import { patientRows } from './rows-of-patient.js';
import { alertRow, sessionRow } from './rows-of-session.js';
import type { Write } from './write-together.js';

type Row = Record<string, unknown>;

/** What one commit stores: its entries, and every session they touched as it stands after the last of them. */
export interface StoredBatch {
  clinicId: Id;
  entries: Entry[];
  sessions: { session: LiveSession; revision: number }[];
}

/** What stores a batch: one write for each table, however many rows. */
export function writesOf(batch: StoredBatch): Write[] {
  const { clinicId, entries, sessions } = batch;
  const rows = entries.flatMap((entry) => entry.changes.flatMap((change) => rowsOfChange(change, { clinicId, entry })));
  const sessionRows = sessions.map(({ session, revision }) => sessionRow(session, clinicId, revision));
  const tables = [...new Set(rows.map(({ table }) => table))].sort();
  return [
    ...moveOn('patients', patientRows(entries, clinicId)),
    ...moveOn('sessions', sessionRows),
    ...tables.map((table) =>
      add(
        table,
        rows.filter((row) => row.table === table),
      ),
    ),
    ...moveOn('alerts', alertRows(batch)),
  ];
}

/** Every alert that the batch touched, as it stands after. */
function alertRows({ clinicId, entries, sessions }: StoredBatch): Row[] {
  const touched = new Set(entries.flatMap((entry) => entry.changes.flatMap(alertTouchedBy)));
  return sessions.flatMap(({ session, revision }) =>
    session.alerts
      .filter((alert) => touched.has(alert.id))
      .map((alert) => alertRow(alert, session.id, clinicId, revision)),
  );
}

function alertTouchedBy(change: Change): Id[] {
  if (change.type === 'alert-raised') return [change.alert.id];
  return 'alertId' in change ? [change.alertId] : [];
}

function add(table: NewRow['table'], rows: readonly NewRow[]): Write {
  return {
    name: `add ${table}`,
    sql: `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    values: [JSON.stringify(rows.map(({ row }) => row))],
  };
}

const IDENTITY = new Set(['clinic_id', 'id']);

/** Writes present states; a row that already stands at a later revision is left alone, and that is an error. */
function moveOn(table: 'patients' | 'sessions' | 'alerts', rows: readonly Row[]): Write[] {
  const first = rows[0];
  if (!first) return [];
  const columns = Object.keys(first).filter((column) => !IDENTITY.has(column));
  const set = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return [
    {
      name: `move on ${table}`,
      sql: `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)
            ON CONFLICT (clinic_id, id) DO UPDATE SET ${set} WHERE ${table}.revision < excluded.revision`,
      values: [JSON.stringify(rows)],
      rows: rows.length,
    },
  ];
}
