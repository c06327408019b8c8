import type { Id } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isAtHome } from '../protocols/routes.js';
import { refuseNurse } from '../sessions/decide-moves.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import type { HandOverChange } from './hand-over.js';
import { mayHandOver, needsNoNote } from './may-hand-over.js';
import { say } from './say.js';

/**
 * A patient in the clinic has another nurse from now on, whatever the pump does. `fromId` is the nurse whom its author saw:
 * an older screen hands over nobody who was handed over meanwhile (`stale`). The note may be left out only by who takes a
 * patient whom nobody had (`required`).
 */
export function decideHandOver(
  board: Board,
  { payload }: CommandOf<'session:hand-over'>,
  { actor, now }: Context,
): HandOverChange[] {
  const session = sessionOn(board, payload.sessionId);
  const { fromId, toId, note = null } = payload;
  if (isAtHome(protocolOf(board, session))) throw new DomainError('not-allowed', say('hasMonitor'));
  if (!sessionStatus(session.status).inClinic) throw new DomainError('illegal-transition', say('notInClinic'));
  if (session.nurseId !== fromId) {
    throw new DomainError('stale', say('otherNurse', session.nurseId && nameOf(board, session.nurseId)));
  }
  refuseTaker(board, toId, fromId);
  if (!mayHandOver(board, session, actor)) throw new DomainError('forbidden', say('notYours', nameOf(board, fromId)));
  if (note === null && !needsNoNote({ fromId, toId }, actor.id)) {
    throw new DomainError('required', say('sayWhatToKnow'), [{ path: 'note', code: 'required' }]);
  }
  const handOver = { fromId, toId, note, at: now, by: actor.id };
  return [{ type: 'session-handed-over', sessionId: session.id, handOver }];
}

/** Whoever takes a patient may answer for one, is not the nurse already, and looks after their own chairs. */
function refuseTaker(board: Board, toId: Id, fromId: Id | null): void {
  refuseNurse(board, toId, 'toId');
  const fields = [{ path: 'toId', code: 'not-allowed' as const }];
  if (toId === fromId) throw new DomainError('not-allowed', say('isNurseAlready', nameOf(board, toId)), fields);
  const cover = board.shift.covers[toId];
  if (!cover) return;
  // what is said to somebody on a break is heard by nobody
  const message = say('isOnBreak', nameOf(board, toId), nameOf(board, cover.by));
  throw new DomainError('precondition', message, [{ path: 'toId', code: 'precondition' }]);
}

function nameOf({ staff }: Board, id: Id | null): string | null {
  return staff[id ?? '']?.name ?? null;
}
