import { decideCleared } from '../alerts/decide-alerts.js';
import { minutesAfter } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { refuseOutsideVisit } from '../sessions/refuse-outside-visit.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { openAbsence, type Absence } from './absence.js';
import { applyAway, type AwayChange } from './away-changes.js';
import { say } from './say.js';

/** The patient leaves the place for some minutes; whether the pump runs, the session says. */
export function decideAway(board: Board, { id, payload }: CommandOf<'session:away'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { at = context.now, reason, minutes, goesWith } = payload;
  refuseOutsideVisit(session, at, context, 'at');
  if (!sessionStatus(session.status).inClinic) {
    throw new DomainError('illegal-transition', say('notHere'));
  }
  if (openAbsence(session)) {
    throw new DomainError('superseded', say('awayAlready'));
  }
  if (goesWith !== null && !board.staff[goesWith]) {
    throw new DomainError('not-found', say('noSuchCompany'));
  }
  const { status } = session;
  const until = minutesAfter(at, minutes);
  const recorded = { recordedAt: context.now, by: context.actor.id };
  const absence: Absence = { id, reason, goesWith, status, at, until, ...recorded, back: null };
  return [{ type: 'patient-went-away', sessionId: session.id, absence }];
}

/** Somebody has seen the patient in their place again: only that ends an absence, and its alert (floor rule 16). */
export function decideBack(board: Board, { payload }: CommandOf<'session:back'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const absence = openAbsence(session);
  if (!absence) return [];
  const { at = context.now } = payload;
  refuseOutsideVisit(session, at, context, 'at');
  const back = { at: at < absence.at ? absence.at : at, recordedAt: context.now, by: context.actor.id };
  const change: AwayChange = { type: 'patient-came-back', sessionId: session.id, absenceId: absence.id, back };
  return [change, ...decideCleared(applyAway(session, change), protocolOf(board, session), context)];
}
