import type { Id } from '../clinic/clinic-time.js';
import { runningPumps } from '../hearing/running-pumps.js';
import type { Board } from '../journal/board.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { nurseNow } from './shift.js';

/** The sessions whose pump runs now and that somebody looks after, as their nurse or for one who has a break. */
export function pumpsOf(board: Board, staffId: Id): LiveSession[] {
  return runningPumps(board).filter(({ nurseId }) => nurseNow(board.shift.covers, nurseId) === staffId);
}
