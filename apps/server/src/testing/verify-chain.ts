import type { Entry, Id } from '@chairside/domain';
import { hashOf, NO_HASH, type ChainedEntry } from '../journal/hash-chain.js';

/** A row of the journal as the database gives it back. */
export interface JournalRow {
  clinic_id: Id;
  revision: number;
  command_id: Id;
  name: Entry['name'];
  subjects: Id[];
  actor_id: Id;
  acting_role: Entry['actingRole'];
  recorded_at: Date;
  body_hash: Buffer;
  changes: Entry['changes'];
  value: { id: Id };
  previous_hash: Buffer;
  hash: Buffer;
}

/** The revisions at which the journal of one clinic, read back from its rows, is not what was written. */
export function brokenLinks(rows: readonly JournalRow[]): number[] {
  let previous: Buffer = NO_HASH;
  let revision = 0;
  return rows.flatMap((row) => {
    const isNext = row.revision === revision + 1 && row.previous_hash.equals(previous);
    const isWhole = hashOf(row.clinic_id, row.previous_hash, chainedOf(row)).equals(row.hash);
    previous = row.hash;
    revision = row.revision;
    return isNext && isWhole ? [] : [row.revision];
  });
}

function chainedOf(row: JournalRow): ChainedEntry {
  const { revision, name, changes, subjects, value } = row;
  const { command_id: commandId, actor_id: actorId, acting_role: actingRole, body_hash: bodyHash } = row;
  const recordedAt = row.recorded_at.toISOString();
  return { entry: { revision, commandId, name, actorId, actingRole, recordedAt, changes }, subjects, bodyHash, value };
}
