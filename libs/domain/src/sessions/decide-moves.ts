import { judgePump } from '../alerts/judge-pump.js';
import { clinicDay } from '../clinic/clinic-time.js';
import { isClinician } from '../clinic/permissions.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isAtHome } from '../protocols/routes.js';
import { currentVersion } from '../protocols/current-protocols.js';
import { refuseVolumeBeyond } from '../dose/guard-volume.js';
import { patientOf, refuseYoung } from './decide-booking.js';
import { hasPumpRun, isStopDescribed } from './stop-described.js';
import { lastStep, type LiveSession } from './infusion-session.js';
import { refuseLateArrival } from './refuse-late-arrival.js';
import { moveSession, refuseStale } from './move-session.js';
import { say } from './say.js';
import { applyStopDescription } from './session-changes.js';
import { sessionStatus } from './session-statuses.js';
import { undoOfStop } from './undo-of-stop.js';

/** Two identifiers at the door; a patient can be here once only, and is judged by the protocol's minimum age again. */
export function decideCheckIn(board: Board, { payload }: CommandOf<'session:check-in'>, context: Context): Change[] {
  const booked = sessionOn(board, payload.sessionId);
  const { identifiers, lateReason = null } = payload;
  // whoever saw a scheduled visit has no field for why it comes late: they look again first
  refuseStale(booked, payload, 'check-in');
  refuseLateArrival(board, booked, lateReason, context);
  refusePatientTwice(board, booked);
  const protocolId = currentVersion(board.protocols, booked.protocolId);
  const session = { ...booked, protocolId };
  // the protocol's minimum age is a floor: a birth date may be corrected after the booking, and who comes may come early
  const today = clinicDay(payload.at ?? context.now, board.clinic?.timeZone ?? 'UTC');
  refuseYoung(patientOf(board, session.patientId), today, protocolOf(board, session));
  const coming = { ...board, sessions: { ...board.sessions, [session.id]: session } };
  const moved = moveSession(coming, payload, { move: 'check-in', identifiers, lateReason }, context);
  const sessionId = session.id;
  return [
    ...moved,
    ...(protocolId === booked.protocolId ? [] : [{ type: 'session-protocol-moved' as const, sessionId, protocolId }]),
  ];
}

/** A patient can be here once only. */
export function refusePatientTwice(board: Board, session: LiveSession): void {
  const isHere = Object.values(board.sessions).some(
    (other) => other.id !== session.id && other.patientId === session.patientId && sessionStatus(other.status).inClinic,
  );
  if (isHere) throw new DomainError('patient-already-here', say('hereAlready'));
}

/** Gives a chair and a nurse; later in the visit it moves the patient to another chair or nurse. */
export function decideSeat(board: Board, { payload }: CommandOf<'session:seat'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { chairId, nurseId } = payload;
  if (isAtHome(protocolOf(board, session))) throw new DomainError('not-allowed', say('takesNoChair'));
  refuseStale(session, payload, 'seat');
  refuseChair(board, session, chairId);
  refuseNurse(board, nurseId, 'nurseId');
  const seated: Change = { type: 'session-seated', sessionId: session.id, chairId, nurseId };
  if (sessionStatus(session.status).inClinic && session.status !== 'checked-in') return [seated];
  const inChair = { ...board, sessions: { ...board.sessions, [session.id]: { ...session, chairId, nurseId } } };
  return [seated, ...moveSession(inChair, payload, { move: 'seat' }, context)];
}

/** Refuses whoever may not answer for a patient in a chair; `path` is the field that names them. */
export function refuseNurse(board: Board, nurseId: string, path: string): void {
  const nurse = board.staff[nurseId];
  if (!nurse) throw new DomainError('not-found', say('noSuchStaff'));
  if (isClinician(nurse.role)) return;
  const message = say('noNurse', nurse.name);
  throw new DomainError('not-allowed', message, [{ path, code: 'not-allowed' }]);
}

function refuseChair(board: Board, session: LiveSession, chairId: string): void {
  if (!board.chairs[chairId]) throw new DomainError('not-found', say('noSuchChair'));
  refuseTakenChair(board, session, chairId);
}

/** One chair, one patient. */
function refuseTakenChair(board: Board, session: LiveSession, chairId: string): void {
  if (isTakenByAnother(board, session, chairId))
    throw new DomainError('chair-taken', say('chairTaken', board.chairs[chairId]?.name ?? ''));
}

/** Whether somebody else sits in a chair. */
export function isTakenByAnother({ sessions }: Board, session: LiveSession, chairId: string): boolean {
  return Object.values(sessions).some(
    (other) => other.id !== session.id && other.chairId === chairId && sessionStatus(other.status).inClinic,
  );
}

/** Refuses a rate that is not the one that is planned. */
export function refuseOtherRate(typed: number | undefined, planned: number | null): void {
  if (typed === undefined || typed === planned) return;
  const message = planned === null ? say('noRate') : say('otherRate', planned);
  throw new DomainError('not-allowed', message, [{ path: 'rateMlPerHour', code: 'not-allowed', value: typed }]);
}

/** The tap was a mistake and the pump ran on. Whoever described the stop has said that it did not. */
export function decideUndoStop(board: Board, { payload }: CommandOf<'session:undo-stop'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  if (undoOfStop(session, context.now) === 'described') {
    const message = say('stopStands');
    throw new DomainError('superseded', message);
  }
  return moveSession(board, payload, { move: 'undo-stop' }, context);
}

/** What the tap left open: why the pump was stopped, and what it had given. What was charted then stands. */
export function decideDescribeStop(
  board: Board,
  { payload }: CommandOf<'session:describe-stop'>,
  context: Context,
): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const stop = lastStep(session, 'stop');
  if (!stop) throw new DomainError('illegal-transition', say('notStopped'));
  const { reason } = payload;
  const pumpMl = payload.pumpMl ?? stop.pumpMl;
  if (pumpMl === null && hasPumpRun(session)) throw volumeMissing();
  refuseVolumeBeyond(session, pumpMl, stop.at);
  const isReasonOther = stop.reason !== null && stop.reason !== reason;
  const isVolumeOther = stop.pumpMl !== null && stop.pumpMl !== pumpMl;
  if (isStopDescribed(session) || isReasonOther || isVolumeOther) {
    throw new DomainError('superseded', say('describedOtherwise'));
  }
  const described = { type: 'stop-described' as const, sessionId: session.id, reason, pumpMl, by: context.actor.id };
  const after = applyStopDescription(session, described);
  return [described, ...judgePump(session, after, protocolOf(board, session), context)];
}

function volumeMissing(): DomainError {
  return new DomainError('required', say('readVolume'), [{ path: 'pumpMl', code: 'required' }]);
}
