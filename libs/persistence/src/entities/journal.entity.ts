import { EntitySchema } from 'typeorm';
import { bytes, id, instant, json, key, text, whole } from './columns.js';

/** The witness: one row for each accepted command. Idempotency, replay and the audit of writes are this table. */
export const JournalEntryEntity = new EntitySchema({
  name: 'journal_entries',
  columns: {
    clinic_id: key,
    revision: { ...whole, primary: true },
    command_id: id,
    name: text,
    shape: whole,
    subjects: { type: 'uuid', array: true },
    actor_id: id,
    acting_role: text,
    recorded_at: instant,
    body_hash: bytes,
    changes: json,
    value: json,
    previous_hash: bytes,
    hash: bytes,
  },
  uniques: [{ name: 'journal_entries_command_is_stored_once', columns: ['clinic_id', 'command_id'] }],
  // a GIN index, which the schema builder cannot write: it stands in the first migration
  indices: [{ name: 'journal_entries_by_subject', columns: ['subjects'], synchronize: false }],
});

/** The fold of a clinic's journal at a revision, so that loading need not begin at the first entry. */
export const BoardCheckpointEntity = new EntitySchema({
  name: 'board_checkpoints',
  columns: { clinic_id: key, revision: { ...whole, primary: true }, shape: whole, state: json },
});
