import { decideCleared } from '../alerts/decide-alerts.js';
import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { portionsGiven } from '../dose/portions.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { routeOf } from '../protocols/routes.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { moveSession } from '../sessions/move-session.js';
import { refuseOutsideVisit } from '../sessions/refuse-outside-visit.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { applyHome, type HomeChange } from './home-changes.js';
import { lastHome, type HomeDetails, type HomeRecord } from './home-record.js';
import { judgeHomeCheck } from './judge-home.js';
import { say } from './say.js';

/** Longer than any session at home is watched: who types a later end has mistyped the day. */
const LONGEST_WATCH_MINUTES = 12 * 60;

/** Something of a session at home, at the moment at which it was; a number that is read back is compared. */
export function decideHome(board: Board, { id, payload }: CommandOf<'home:record'>, context: Context): Change[] {
  const session = sessionAtHome(board, payload.sessionId);
  const protocol = protocolOf(board, session);
  const { sessionId: _session, at, ...details } = payload;
  refuseOutsideVisit(session, at, context, 'at');
  refuseDetails(session, details, at);
  const record: HomeRecord = { ...details, id, at, recordedAt: context.now, by: context.actor.id };
  const recorded: HomeChange = { type: 'home-recorded', sessionId: session.id, record };
  const after = applyHome(session, recorded);
  const judged = record.kind === 'check' ? judgeHomeCheck(after, record, protocol, context) : [];
  return [recorded, ...judged, ...decideCleared(after, protocol, context)];
}

/**
 * Somebody watches a session from now on, by name, until a time of which they know. The first who does makes of a visit
 * that is checked in one that is got ready, as a chair does in the clinic; each later one takes over.
 */
export function decideWatch(board: Board, { id, payload }: CommandOf<'home:watch'>, context: Context): Change[] {
  const session = sessionAtHome(board, payload.sessionId);
  const { now, actor } = context;
  refuseWatch(session, payload.until, now);
  const record: HomeRecord = { kind: 'watch', until: payload.until, id, at: now, recordedAt: now, by: actor.id };
  const watched: HomeChange = { type: 'home-recorded', sessionId: session.id, record };
  const after = applyHome(session, watched);
  if (session.status !== 'checked-in') return [watched, ...decideCleared(after, protocolOf(board, session), context)];
  const seen = { ...board, sessions: { ...board.sessions, [session.id]: after } };
  return [watched, ...moveSession(seen, payload, { move: 'seat' }, context)];
}

function sessionAtHome(board: Board, sessionId: string): LiveSession {
  const session = sessionOn(board, sessionId);
  if (routeOf(protocolOf(board, session)).isAtHome) return session;
  throw new DomainError('not-allowed', say('inClinic'));
}

function refuseWatch({ status }: LiveSession, until: Iso, now: Iso): void {
  if (status === 'scheduled') throw new DomainError('not-checked-in', say('notCheckedIn'));
  if (!sessionStatus(status).inClinic) throw new DomainError('illegal-transition', say('nobodyToWatch'));
  if (until > now && until <= minutesAfter(now, LONGEST_WATCH_MINUTES)) return;
  const message = say('sayUntil');
  throw new DomainError('not-allowed', message, [{ path: 'until', code: 'not-allowed' }]);
}

type Refuse<K extends HomeDetails['kind']> = (
  session: LiveSession,
  details: Extract<HomeDetails, { kind: K }>,
  at: Iso,
) => void;

/** What cannot be charted of each kind. */
const REFUSALS: { [K in HomeDetails['kind']]: Refuse<K> } = {
  place: () => undefined,
  'read-back': refuseOtherNumber,
  peer: () => undefined,
  call: () => undefined,
  check: refuseBeforeDose,
  'end-check': refuseBeforeDose,
};

function refuseDetails(session: LiveSession, details: HomeDetails, at: Iso): void {
  (REFUSALS[details.kind] as Refuse<HomeDetails['kind']>)(session, details as never, at);
}

/** What is stored is not told: whoever types it again is to hear it, not to read it. */
function refuseOtherNumber(session: LiveSession, { emergencyNumber }: { emergencyNumber: string }): void {
  const stored = lastHome(session, 'place')?.emergencyNumber;
  if (stored === undefined) throw new DomainError('precondition', say('noNumber'));
  if (stored === emergencyNumber) return;
  const message = say('otherNumber');
  throw new DomainError('not-allowed', message, [{ path: 'emergencyNumber', code: 'not-allowed' }]);
}

function refuseBeforeDose(session: LiveSession, _details: HomeDetails, at: Iso): void {
  const first = portionsGiven(session)?.firstAt;
  if (first !== undefined && at >= first) return;
  const message = say('beforeDose');
  throw new DomainError('illegal-transition', message, [{ path: 'at', code: 'out-of-order' }]);
}
