import { carryDrug } from '../controlled-drug/carry-drug.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { say } from './say.js';
import { staysOnBoard } from './stays-on-board.js';

/** A new day: what is over leaves the board, what is booked for today joins it, and what still runs or is to be told stays. */
export function decideDay(board: Board, { payload }: CommandOf<'day:open'>, { joining, now }: Context): Change[] {
  if (board.day !== null && payload.day <= board.day) return [];
  const leaving = Object.values(board.sessions).filter(
    (session) => session.day < payload.day && !staysOnBoard(session),
  );
  const joiningSessions = (joining?.sessions ?? []).filter((session) => !board.sessions[session.id]);
  return [
    { type: 'day-opened', day: payload.day, plan: joining?.plan ?? null },
    ...carryDrug(
      board,
      leaving.map(({ id }) => id),
      now,
    ),
    ...leaving.map((session): Change => ({ type: 'session-left-board', sessionId: session.id })),
    ...(joining?.patients ?? []).map((patient): Change => ({ type: 'patient-joined-board', patient })),
    ...joiningSessions.map((session): Change => ({ type: 'session-joined-board', sessionId: session.id, session })),
  ];
}

/** Who works on a day and in which chairs; the last plan of a day holds. */
export function decideDayPlan(board: Board, { payload }: CommandOf<'day:plan'>): Change[] {
  if (board.day !== null && payload.day < board.day) {
    throw new DomainError('past-date', say('dayOver'), [{ path: 'day', code: 'past-date', value: payload.day }]);
  }
  const isKnown = payload.staffIds.every((id) => board.staff[id]) && payload.chairIds.every((id) => board.chairs[id]);
  if (!isKnown) throw new DomainError('not-found', say('noSuchInPlan'));
  return [{ type: 'day-planned', plan: payload }];
}

export function decideChair(board: Board, { id, payload }: CommandOf<'chair:add'>): Change[] {
  const isNamed = Object.values(board.chairs).some((chair) => chair.name === payload.name);
  if (isNamed) throw new DomainError('already-exists', say('chairExists', payload.name));
  return [{ type: 'chair-added', chair: { id, name: payload.name } }];
}

export function decideRetire(board: Board, { payload }: CommandOf<'chair:retire'>): Change[] {
  const chair = board.chairs[payload.chairId];
  if (!chair) throw new DomainError('not-found', say('noSuchChair'));
  const isOccupied = Object.values(board.sessions).some(
    (session) => session.chairId === payload.chairId && sessionStatus(session.status).inClinic,
  );
  if (isOccupied) throw new DomainError('chair-occupied', say('chairInUse'));
  return [{ type: 'chair-retired', chairId: chair.id, name: chair.name }];
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
