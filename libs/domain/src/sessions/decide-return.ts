import { decideCleared } from '../alerts/decide-alerts.js';
import { judgeReturned } from '../alerts/judge-returned.js';
import type { AlertChange } from '../alerts/alert-changes.js';
import { minutesBetween } from '../clinic/clinic-time.js';
import { isProvider } from '../clinic/permissions.js';
import { applyChange, type Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isTakenByAnother, refusePatientTwice } from './decide-moves.js';
import { drugStart, standingSteps, type LiveSession } from './infusion-session.js';
import { moveSession } from './move-session.js';
import { say } from './say.js';
import { sessionMove, type SessionStatus } from './session-statuses.js';

/**
 * A patient who was discharged by mistake, or came back, is in recovery again: in the chair they had, if that is free. What
 * still stands of them calls again. Whoever ended the visit takes it back soon; after that, and what somebody else ended, a
 * provider does (floor rule 20). Who left before the drug comes in a visit of their own.
 */
export function decideReopen(board: Board, { payload }: CommandOf<'session:reopen'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const isGone = GONE.includes(session.status);
  if (isGone && drugStart(session) === undefined) throw new DomainError('illegal-transition', say('leftBeforeDrug'));
  refuseReturn(board, session, context);
  const moved = moveSession(board, payload, { move: 'reopen', reason: payload.reason }, context);
  return [...moved, ...stillStands(board, session, moved, context)];
}

/**
 * Nobody left: it was charted of the wrong patient (decision 50). They are where they were, and every alert that the end of
 * the visit took away is back as it stood, with who has it and how far its ladder was.
 */
export function decideUndoLeave(
  board: Board,
  { payload }: CommandOf<'session:undo-leave'>,
  context: Context,
): Change[] {
  const session = sessionOn(board, payload.sessionId);
  refuseReturn(board, session, context);
  const moved = moveSession(board, payload, { move: 'undo-leave', reason: payload.reason }, context);
  const back = [...moved, ...alertsBack(session)];
  return [...back, ...stillStands(board, session, back, context)];
}

const GONE: readonly SessionStatus[] = sessionMove('undo-leave').from;

function refuseReturn(board: Board, session: LiveSession, context: Context): void {
  refuseUnlessOwnSlip(session, context);
  refusePatientTwice(board, session);
  const { chairId } = session;
  if (chairId === null || !isTakenByAnother(board, session, chairId)) return;
  throw new DomainError('chair-taken', say('chairGivenAway', board.chairs[chairId]?.name ?? ''));
}

const OWN_SLIP_MINUTES = 15;

function refuseUnlessOwnSlip(session: LiveSession, { actor, now }: Context): void {
  if (actor.role === 'system' || isProvider(actor.role)) return;
  const ended = standingSteps(session).at(-1);
  const isOwn = ended?.by === actor.id && minutesBetween(ended.recordedAt, now) <= OWN_SLIP_MINUTES;
  if (isOwn) return;
  const message = say('ownSlip', OWN_SLIP_MINUTES);
  throw new DomainError('not-allowed', message);
}

/** The alerts that ended with the visit, and not before it. */
function alertsBack({ id: sessionId, alerts, steps }: LiveSession): AlertChange[] {
  const endedAt = steps.at(-1)?.recordedAt;
  return alerts
    .filter((alert) => alert.state === 'cleared' && alert.clearedAt === endedAt)
    .map(({ id: alertId }) => ({ type: 'alert-returned', sessionId, alertId }));
}

/** What stands now, by what was charted while they were gone; what does not stand any more is over. */
function stillStands(board: Board, session: LiveSession, moved: readonly Change[], context: Context): Change[] {
  const protocol = protocolOf(board, session);
  const returned = sessionOn(moved.reduce(applyChange, board), session.id);
  const judged = judgeReturned(returned, protocol, context);
  const now = sessionOn([...moved, ...judged].reduce(applyChange, board), session.id);
  return [...judged, ...decideCleared(now, protocol, context)];
}
