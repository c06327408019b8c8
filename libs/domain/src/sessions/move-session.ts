import { decideCleared } from '../alerts/decide-alerts.js';
import { judgePump } from '../alerts/judge-pump.js';
import { openAbsence } from '../away/absence.js';
import { clocksApart, minutesBetween, type Id, type Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import { protocolOf, refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import { SAFE_AT_HOME } from '../protocols/gates-that-stay.js';
import { isAtHome } from '../protocols/routes.js';
import { refuseVolumeBeyond } from '../dose/guard-volume.js';
import { openingFindings } from '../shift/day-lists.js';
import { isAsGivenFrom } from './as-given-from.js';
import { missingGates, type GateQuestion } from './gates.js';
import { GATE_WORDS } from './gate-words.en.js';
import { standingSteps, type LiveSession, type SessionStep, type StepDetails } from './infusion-session.js';
import { say } from './say.js';
import { applyStep } from './session-changes.js';
import { sessionMove, sessionStatus, type SessionMove, type SessionStatus } from './session-statuses.js';

export interface MoveRequest {
  sessionId: Id;
  at?: Iso;
  statusRevision?: number;
}

/**
 * Moves a session, or refuses: a move that the present status does not allow, one that was judged by an older state,
 * one whose time cannot be, and one whose gates are not passed.
 */
export function moveSession(board: Board, request: MoveRequest, details: StepDetails, context: Context): Change[] {
  const session = sessionOn(board, request.sessionId);
  const protocol = protocolOf(board, session);
  refuseStale(session, request, details.move);
  refuseIllegal(session, details);
  refuseElsewhere(details.move, protocol);
  refuseWhileAway(session, details);
  refuseFuture(request.at ?? context.now, context, 'at');
  const at = momentOf(request, details.move, session, context);
  refuseOutOfOrder(session, at);
  refuseTooLate(session, details.move, context.now);
  // a stop is never refused: what is wrong with its volume is said when it is described
  if ('pumpMl' in details && details.move !== 'stop') refuseVolumeBeyond(session, details.pumpMl, at);
  refuseUnpassed({ session, protocol, step: details, at, by: context.actor.id, openingList: openingFindings(board) });
  const status = statusAfter(session, details);
  const step: SessionStep = { ...details, status, at, recordedAt: context.now, by: context.actor.id };
  const moved = applyStep(session, step);
  return [
    ...(sessionStatus(status).inClinic ? joinsBoard(board, session, context) : []),
    { type: 'session-moved', sessionId: session.id, number: moved.statusRevision, step },
    ...judgePump(session, moved, protocol, context),
    ...decideCleared(moved, protocol, context),
  ];
}

/** What was given all the same is charted past its gates; but at home no dose without what floor rule 21 asks for. */
function refuseUnpassed(question: GateQuestion): void {
  const isGiven = isAsGiven(question.step);
  const gates = missingGates(question).filter((gate) => !isGiven || SAFE_AT_HOME.includes(gate));
  if (gates.length === 0) return;
  const fields = gates.map((gate) => ({
    path: `gates.${gate}`,
    code: 'precondition' as const,
    hint: GATE_WORDS[gate],
  }));
  throw new DomainError('precondition', say(isGiven ? 'missingAtHome' : 'missing', gates), fields);
}

/** Whoever is in the clinic, or booked for its day, is on the board: a session that is not yet joins with its patient. */
export function joinsBoard(board: Board, session: LiveSession, { guests }: Context): Change[] {
  if (!guests?.includes(session.id)) return [];
  const patient = board.patients[session.patientId];
  return [
    ...(patient ? [{ type: 'patient-joined-board' as const, patient }] : []),
    { type: 'session-joined-board', sessionId: session.id, session },
  ];
}

/** Refuses what was judged by an older state of the session than the present one. */
export function refuseStale(session: LiveSession, request: MoveRequest, move: SessionMove): void {
  if (request.statusRevision === undefined || sessionMove(move).neverStale) return;
  if (request.statusRevision === session.statusRevision) return;
  const message = say('movedOn', session.status);
  throw new DomainError('stale', message);
}

function isAsGiven(details: StepDetails): boolean {
  return 'asGiven' in details && details.asGiven !== undefined;
}

function refuseIllegal(session: LiveSession, details: StepDetails): void {
  const { move } = details;
  const { from, undoes } = sessionMove(move);
  if (isAsGiven(details) && isAsGivenFrom(move, session.status)) return;
  const isUndoable = undoes === undefined || undoes.moves.includes(standingSteps(session).at(-1)?.move ?? '');
  if (from.includes(session.status) && isUndoable) return;
  const message = say('notPossible', session.status);
  throw new DomainError('illegal-transition', message);
}

/** Help sent to a home, and a patient who cannot be reached, are of sessions at home alone; and there nobody walks out. */
function refuseElsewhere(move: SessionMove, protocol: Protocol): void {
  const { isAtHome: isOfHome, isInClinic: isOfClinic } = sessionMove(move);
  const message = isAtHome(protocol) ? isOfClinic && say('isAtHome') : isOfHome && say('isInClinic');
  if (message) throw new DomainError('illegal-transition', message);
}

/** It never returns by itself: whoever saw the patient back says so first. What was given all the same is charted. */
function refuseWhileAway(session: LiveSession, details: StepDetails): void {
  const absence = openAbsence(session);
  if (!absence || isAsGiven(details) || !sessionMove(details.move).needsPatient) return;
  const field = { path: 'absence', code: 'illegal-transition' } as const;
  throw new DomainError('illegal-transition', say('isAway', absence.at), [field]);
}

/** Seating and readiness are noted when there is time for it; what happened to the patient keeps its order. */
function refuseOutOfOrder(session: LiveSession, at: Iso): void {
  const last = lastHappening(session);
  if (!last || at >= last.at) return;
  const message = say('beforeLastStep', last.at);
  throw new DomainError('out-of-order', message, [{ path: 'at', code: 'out-of-order', value: at }]);
}

/** What somebody tapped by mistake is undone soon, by the clinic's clock, or stands: a time that is typed does not lengthen it. */
function refuseTooLate(session: LiveSession, move: SessionMove, now: Iso): void {
  const { withinMinutes } = sessionMove(move).undoes ?? {};
  const undone = standingSteps(session).at(-1);
  if (withinMinutes === undefined || !undone || minutesBetween(undone.at, now) <= withinMinutes) return;
  const message = say('undoTooLate', withinMinutes, undone.at);
  throw new DomainError('illegal-transition', message);
}

/** Where a move leads: the last portion of an order ends the drug. */
function statusAfter(session: LiveSession, details: StepDetails): SessionStatus {
  if ('isLast' in details && details.isLast) return 'recovering';
  return sessionMove(details.move).to ?? statusBefore(session);
}

/** The status in which the last step that counts was made. */
function statusBefore(session: LiveSession): SessionStatus {
  return standingSteps(session).at(-2)?.status ?? 'scheduled';
}

function lastHappening(session: LiveSession): SessionStep | undefined {
  return standingSteps(session).findLast((step) => sessionMove(step.move).isAdministrative !== true);
}

/**
 * When the move was made. A step charted by a fast clock may lie ahead of "now", one of a slow clock a little before a
 * step that another screen has just charted, and a stop may arrive late from a tablet that was offline while others
 * charted: these follow the last step, and are not refused.
 */
function momentOf({ at: named }: MoveRequest, move: SessionMove, session: LiveSession, { now, rate }: Context): Iso {
  const last = lastHappening(session)?.at;
  const at = named ?? now;
  if (last === undefined || at >= last) return at;
  const isLifted = named === undefined || sessionMove(move).neverStale === true;
  return isLifted || minutesBetween(at, last) <= clocksApart(rate) ? last : at;
}
