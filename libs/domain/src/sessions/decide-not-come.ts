import { contactsWhileAwaited } from '../contacts/contact-attempt.js';
import { isClinician } from '../clinic/permissions.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { LiveSession } from './infusion-session.js';
import { moveSession, refuseStale } from './move-session.js';
import { cancelReason } from './reasons.js';
import { say } from './say.js';
import { refuseMoved } from './seen-place.js';
import { sessionMove, sessionStatus } from './session-statuses.js';

/** Whoever plans may cancel a booking; of a patient who is here a nurse or the provider decides (clinical.md T6). */
export function decideCancel(board: Board, { payload }: CommandOf<'session:cancel'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  if (sessionStatus(session.status).inClinic && !isClinician(context.actor.role)) {
    throw new DomainError('forbidden', say('askToCancel'));
  }
  refuseMoved(board, session, payload.seen, 'decide');
  const { reason, words = null } = payload;
  if (words === null && cancelReason(reason).needsWords)
    throw new DomainError('required', say('sayWhyCancelled'), [{ path: 'words', code: 'required' }]);
  return moveSession(board, payload, { move: 'cancel', reason, words }, context);
}

/** Nobody is said not to have come before somebody tried to reach them since they were awaited (clinical.md T3). */
export function decideNoShow(board: Board, { payload }: CommandOf<'session:no-show'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  refuseStale(session, payload, 'no-show');
  refuseMoved(board, session, payload.seen, 'decide');
  const contactAttempts = contactsWhileAwaited(session, payload.at ?? context.now).length;
  if (contactAttempts === 0) refuseUncalled(session, payload.at ?? context.now);
  return moveSession(board, payload, { move: 'no-show', contactAttempts }, context);
}

/** What the status does not allow at all is said by the move itself. */
function refuseUncalled({ status, scheduledAt }: LiveSession, at: string): void {
  if (!sessionMove('no-show').from.includes(status)) return;
  const message = at < scheduledAt ? say('awaited', scheduledAt) : say('nobodyTried', scheduledAt);
  throw new DomainError('precondition', message, [{ path: 'contacts', code: 'precondition' }]);
}
