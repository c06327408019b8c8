import { applyEntry, EMPTY_BOARD, SHAPE, type Board, type Entry, type Id } from '@chairside/domain';
import type { ClientBase } from 'pg';
import { CATCH_UP, type ClinicState } from '../live/boards.js';
import { readClinic, readEntries } from './journal-rows.js';

const EVERY = 2000;

/** The fold of a journal up to a revision. */
interface Checkpoint {
  clinicId: Id;
  revision: number;
  board: Board;
}

/** The fold where a day opens and every 2,000 entries; nothing where these entries come to no such place. */
export function checkpointIn(state: ClinicState, entries: readonly Entry[]): Checkpoint | null {
  const at = entries.findLastIndex(isWorthKeeping);
  if (at === -1) return null;
  const kept = entries.slice(0, at + 1);
  const { clinicId, revision, board } = state;
  return { clinicId, revision: revision + kept.length, board: kept.reduce(applyEntry, board) };
}

/** Keeps a fold, so that a node which starts need not fold the whole journal. */
export async function keepCheckpoint(client: ClientBase, { clinicId, revision, board }: Checkpoint): Promise<void> {
  await client.query({
    name: 'keep checkpoint',
    text: 'INSERT INTO board_checkpoints (clinic_id, revision, shape, state) VALUES ($1, $2, $3, $4)',
    values: [clinicId, revision, SHAPE, JSON.stringify(board)],
  });
}

function isWorthKeeping(entry: Entry): boolean {
  return entry.revision % EVERY === 0 || entry.changes.some((change) => change.type === 'day-opened');
}

/** A clinic's board from its newest checkpoint and the entries since; from the first entry when there is none. */
export async function loadState(client: ClientBase, clinicId: Id): Promise<ClinicState | null> {
  const askedAtMs = performance.now();
  const row = await readClinic(client, clinicId);
  if (!row) return null;
  const { rows } = await client.query<{ revision: number; state: Board }>(
    `SELECT revision, state FROM board_checkpoints WHERE clinic_id = $1 AND shape = $2 ORDER BY revision DESC LIMIT 1`,
    [clinicId, SHAPE],
  );
  const start = rows[0] ?? { revision: 0, state: EMPTY_BOARD };
  const entries = await readEntries(client, clinicId, start.revision);
  return {
    clinicId,
    epoch: row.epoch,
    revision: entries.at(-1)?.revision ?? start.revision,
    board: entries.reduce(applyEntry, start.state),
    clock: row.clock,
    look: { databaseNow: row.databaseNow.toISOString(), askedAtMs },
    recent: entries.slice(-CATCH_UP),
  };
}
