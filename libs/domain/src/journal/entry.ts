import type { Id, Iso } from '../clinic/clinic-time.js';
import type { ActingRole } from '../clinic/staff.js';
import { applyChange, type Board } from './board.js';
import type { Change } from './change.js';
import type { CommandName } from './command.js';

/** The form in which changes are written today; older entries are brought up to it by `upcast`. */
export const SHAPE = 9;

/** One accepted command: who, when, and what it changed. Revisions are gapless within a clinic. */
export interface Entry {
  revision: number;
  commandId: Id;
  name: CommandName;
  actorId: Id;
  actingRole: ActingRole;
  recordedAt: Iso;
  changes: Change[];
}

/** The board after a whole entry. */
export function applyEntry(board: Board, entry: Pick<Entry, 'changes'>): Board {
  return entry.changes.reduce(applyChange, board);
}
