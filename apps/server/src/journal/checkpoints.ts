import { applyEntry, EMPTY_BOARD, SHAPE, type Board, type Entry, type Id } from '@chairside/domain';
import type { Write } from '@chairside/persistence';
import type { ClientBase } from 'pg';
import { CATCH_UP, type ClinicState } from '../live/boards.js';
import { readClinic, readEntries } from './journal-rows.js';

const EVERY = 2000;

/** What keeps the fold where a day opens and every 2,000 entries, with the commit that makes it true. */
export function writesOfCheckpoint(state: ClinicState, entries: readonly Entry[]): Write[] {
  const at = entries.findLastIndex(isWorthKeeping);
  if (at === -1) return [];
  const kept = entries.slice(0, at + 1);
  const board = kept.reduce(applyEntry, state.board);
  return [
    {
      name: 'keep checkpoint',
      sql: 'INSERT INTO board_checkpoints (clinic_id, revision, shape, state) VALUES ($1, $2, $3, $4)',
      values: [state.clinicId, state.revision + kept.length, SHAPE, JSON.stringify(board)],
    },
  ];
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
    askedAtMs,
    skewMs: row.databaseNow.getTime() - Date.now(),
    recent: entries.slice(-CATCH_UP),
  };
}
