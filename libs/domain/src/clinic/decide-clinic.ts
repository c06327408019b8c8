import type { Board } from '../journal/board.js';
import { isForBoard } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { initialsOf } from '../patients/patient.js';
import { moveSession } from '../sessions/move-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { clinicDay } from './clinic-time.js';
import { isClinician } from './permissions.js';

const DEFAULT_MINUTES = 120;

/** A new day: what is over leaves the board, what is booked for today joins it, and what still runs stays. */
export function decideDay(board: Board, { payload }: CommandOf<'day:open'>, { joining }: Context): Change[] {
  if (board.day !== null && payload.day <= board.day) return [];
  const leaving = Object.values(board.sessions).filter(
    (session) => session.day < payload.day && !sessionStatus(session.status).inClinic,
  );
  const joiningSessions = (joining?.sessions ?? []).filter((session) => !board.sessions[session.id]);
  return [
    { type: 'day-opened', day: payload.day },
    ...leaving.map((session): Change => ({ type: 'session-left-board', sessionId: session.id })),
    ...(joining?.patients ?? []).map((patient): Change => ({ type: 'patient-joined-board', patient })),
    ...joiningSessions.map((session): Change => ({ type: 'session-joined-board', sessionId: session.id, session })),
  ];
}

export function decideChair(board: Board, { id, payload }: CommandOf<'chair:add'>): Change[] {
  const isNamed = Object.values(board.chairs).some((chair) => chair.name === payload.name);
  if (isNamed) throw new DomainError('already-exists', `There is a chair ${payload.name} already.`);
  return [{ type: 'chair-added', chair: { id, name: payload.name } }];
}

export function decideRetire(board: Board, { payload }: CommandOf<'chair:retire'>): Change[] {
  const chair = board.chairs[payload.chairId];
  if (!chair) throw new DomainError('not-found', 'There is no such chair in this clinic.');
  const isOccupied = Object.values(board.sessions).some(
    (session) => session.chairId === payload.chairId && sessionStatus(session.status).inClinic,
  );
  if (isOccupied) throw new DomainError('chair-occupied', 'A patient sits in this chair.');
  return [{ type: 'chair-retired', chairId: chair.id, name: chair.name }];
}

export function decidePatient(
  _board: Board,
  { id, payload }: CommandOf<'patient:register'>,
  context: Context,
): Change[] {
  const { name, birthDate, number, allergies = null } = payload;
  if (birthDate > context.now.slice(0, 10)) {
    throw new DomainError('invalid-date', 'A birth date cannot lie ahead.', [
      { path: 'birthDate', code: 'invalid-date', value: birthDate },
    ]);
  }
  return [
    { type: 'patient-registered', patient: { id, name, birthDate, number, initials: initialsOf(name), allergies } },
  ];
}

/** A booking; it joins the board with its patient when its day is open. */
export function decideBooking(board: Board, { id, payload }: CommandOf<'session:book'>): Change[] {
  const patient = board.patients[payload.patientId];
  if (!patient || !board.clinic) throw new DomainError('not-found', 'There is no such patient in this clinic.');
  protocolOf(board, payload);
  if (payload.chairId !== undefined && !board.chairs[payload.chairId]) {
    throw new DomainError('not-found', 'There is no such chair in this clinic, or it was retired.');
  }
  const day = clinicDay(payload.scheduledAt, board.clinic.timeZone);
  const session = {
    id,
    patientId: patient.id,
    protocolId: payload.protocolId,
    day,
    scheduledAt: payload.scheduledAt,
    plannedMinutes: payload.plannedMinutes ?? DEFAULT_MINUTES,
    plannedChairId: payload.chairId ?? null,
    visit: payload.visit ?? null,
  };
  const joins: Change[] = isForBoard(board, day) ? [{ type: 'patient-joined-board', patient }] : [];
  return [...joins, { type: 'session-booked', sessionId: id, session }];
}

/** Whoever plans may cancel a booking; of a patient who is here a nurse or the provider decides (clinical.md T6). */
export function decideCancel(board: Board, { payload }: CommandOf<'session:cancel'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  if (sessionStatus(session.status).inClinic && !isClinician(context.actor.role)) {
    throw new DomainError('forbidden', 'This patient is here already: ask a nurse or the provider to cancel.');
  }
  return moveSession(board, payload, { move: 'cancel', reason: payload.reason }, context);
}

export function decideConsent(board: Board, { payload }: CommandOf<'consent:record'>, context: Context): Change[] {
  const { actor, now } = context;
  const { sessionId, signedAt, version } = payload;
  refuseFuture(signedAt, context, 'signedAt');
  const record = { gate: 'consent' as const, signedAt, version, at: now, by: actor.id };
  return [{ type: 'gate-recorded', sessionId: sessionOn(board, sessionId).id, record }];
}

export function decideEscort(board: Board, { payload }: CommandOf<'escort:name'>, { actor, now }: Context): Change[] {
  const { sessionId, name, relation, phone = null } = payload;
  const record = { gate: 'escort' as const, name, relation, phone, at: now, by: actor.id };
  return [{ type: 'gate-recorded', sessionId: sessionOn(board, sessionId).id, record }];
}
