import { SHAPE, upcast, type Accepted, type Change, type ClinicClock, type Entry, type Id } from '@chairside/domain';
import type { Write } from '@chairside/persistence';
import type { ClientBase } from 'pg';
import { hashOf, type ChainedEntry } from './hash-chain.js';

/** The row of a clinic, as it is read under the lock. */
export interface ClinicRow {
  revision: number;
  epoch: string;
  headHash: Buffer;
  lastRecordedAt: Date;
  clock: ClinicClock;
  databaseNow: Date;
}

const CLINIC = `
  SELECT revision, epoch, head_hash, last_recorded_at, anchor_clinic, anchor_real, rate FROM clinics WHERE id = $1`;

/** Reads a clinic's row; with `lock`, until the transaction ends nobody else commits for this clinic. */
export async function readClinic(
  client: ClientBase,
  clinicId: Id,
  lock: '' | 'FOR UPDATE' = '',
): Promise<ClinicRow | null> {
  const { rows } = await client.query({ name: `clinic ${lock}`, text: underLock(lock), values: [clinicId] });
  const row = rows[0];
  if (!row) return null;
  return {
    revision: row.revision,
    epoch: row.epoch,
    headHash: row.head_hash,
    lastRecordedAt: row.last_recorded_at,
    clock: {
      anchorClinic: row.anchor_clinic.toISOString(),
      anchorReal: row.anchor_real.toISOString(),
      rate: Number(row.rate),
    },
    databaseNow: row.database_now,
  };
}

/** The clock is read once the row is there: in the same SELECT it would be read before the wait for the lock. */
function underLock(lock: string): string {
  return `WITH clinic AS MATERIALIZED (${CLINIC} ${lock}) SELECT *, clock_timestamp() AS database_now FROM clinic`;
}

const ENTRY_COLUMNS = 'revision, command_id, name, shape, actor_id, acting_role, recorded_at, changes';

/** The entries of a clinic after a revision, in order. */
export async function readEntries(client: ClientBase, clinicId: Id, after: number): Promise<Entry[]> {
  const { rows } = await client.query({
    name: 'entries after',
    text: `SELECT ${ENTRY_COLUMNS} FROM journal_entries WHERE clinic_id = $1 AND revision > $2 ORDER BY revision`,
    values: [clinicId, after],
  });
  return rows.map(entryOf);
}

/** The entries that touched any of these sessions, patients or chairs, in order. */
export async function readEntriesOf(client: ClientBase, clinicId: Id, subjects: readonly Id[]): Promise<Entry[]> {
  const { rows } = await client.query({
    name: 'entries of',
    text: `SELECT ${ENTRY_COLUMNS} FROM journal_entries
           WHERE clinic_id = $1 AND subjects && $2::uuid[] ORDER BY revision`,
    values: [clinicId, subjects],
  });
  return rows.map(entryOf);
}

/** The entries that touched any session of a clinic day, in order. */
export async function readEntriesOfDay(client: ClientBase, clinicId: Id, day: string): Promise<Entry[]> {
  const { rows } = await client.query({
    name: 'entries of day',
    text: `SELECT ${ENTRY_COLUMNS} FROM journal_entries WHERE clinic_id = $1 AND subjects && (
             SELECT coalesce(array_agg(id), '{}') FROM sessions WHERE clinic_id = $1 AND day = $2) ORDER BY revision`,
    values: [clinicId, day],
  });
  return rows.map(entryOf);
}

interface EntryRow {
  revision: number;
  command_id: string;
  name: Entry['name'];
  shape: number;
  actor_id: string;
  acting_role: Entry['actingRole'];
  recorded_at: Date;
  changes: Change[];
}

function entryOf(row: EntryRow): Entry {
  return {
    revision: row.revision,
    commandId: row.command_id,
    name: row.name,
    actorId: row.actor_id,
    actingRole: row.acting_role,
    recordedAt: row.recorded_at.toISOString(),
    changes: upcast(row.shape, row.changes),
  };
}

/** A command that was accepted before. */
export interface KnownCommand {
  actorId: Id;
  bodyHash: Buffer;
  value: Accepted;
  revision: number;
}

/** The commands among these ids that were accepted before. */
export async function readKnown(client: ClientBase, clinicId: Id, ids: Id[]): Promise<Map<Id, KnownCommand>> {
  const { rows } = await client.query({
    name: 'known commands',
    text: `SELECT command_id, actor_id, body_hash, value, revision FROM journal_entries
           WHERE clinic_id = $1 AND command_id = ANY ($2::uuid[])`,
    values: [clinicId, ids],
  });
  return new Map(
    rows.map((row) => [
      row.command_id,
      { actorId: row.actor_id, bodyHash: row.body_hash, value: row.value, revision: row.revision },
    ]),
  );
}

/** What adds entries to the journal, and moves the clinic's row to the last of them. */
export function writesOfEntries(clinicId: Id, head: Buffer, chained: readonly ChainedEntry[]): Write[] {
  let previous = head;
  const rows = chained.map((item) => {
    const hash = hashOf(clinicId, previous, item);
    const row = journalRow(clinicId, item, previous, hash);
    previous = hash;
    return row;
  });
  const last = chained.at(-1)?.entry;
  return [
    {
      name: 'add journal entries',
      sql: 'INSERT INTO journal_entries SELECT * FROM jsonb_populate_recordset(NULL::journal_entries, $1)',
      values: [JSON.stringify(rows)],
    },
    {
      name: 'move clinic on',
      sql: 'UPDATE clinics SET revision = $2, head_hash = $3, last_recorded_at = $4 WHERE id = $1',
      values: [clinicId, last?.revision, previous, last?.recordedAt],
      rows: 1,
    },
  ];
}

function journalRow(clinicId: Id, item: ChainedEntry, previous: Buffer, hash: Buffer): Record<string, unknown> {
  const { entry, subjects, bodyHash, value } = item;
  return {
    clinic_id: clinicId,
    revision: entry.revision,
    command_id: entry.commandId,
    name: entry.name,
    shape: SHAPE,
    subjects,
    actor_id: entry.actorId,
    acting_role: entry.actingRole,
    recorded_at: entry.recordedAt,
    body_hash: inBytes(bodyHash),
    changes: entry.changes,
    value,
    previous_hash: inBytes(previous),
    hash: inBytes(hash),
  };
}

function inBytes(buffer: Buffer): string {
  return `\\x${buffer.toString('hex')}`;
}
