import { judgeAgain } from '../alerts/judge-again.js';
import { isProvider } from '../clinic/permissions.js';
import { refuseUnlessProvider } from '../clinic/provider-decides.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Limit, Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { possibleRange } from '../vitals/measures.js';
import { figureOfLimit, isWider, limitsOf, type CustomLimit, type LimitOf } from './custom-limit.js';
import { applyLimit, type LimitChange } from './limit-changes.js';
import { say } from './say.js';

/**
 * A limit for one patient. A nurse may set it so that it is reached sooner, or back to the protocol's; what would be reached
 * later than both the limit that holds and the protocol's needs a provider (floor rule 4). What stands is judged by it at once.
 */
export function decideSetLimit(board: Board, { payload }: CommandOf<'limit:set'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const protocol = protocolOf(board, session);
  const { measure, level, direction, value, reason, order } = payload;
  const of: LimitOf = { measure, level, direction };
  if (sessionStatus(session.status).ended) throw new DomainError('illegal-transition', say('visitOver'));
  refuseImpossible(of, value);
  const held = figureOfLimit(session, limitsOf(session, protocol), of);
  if (value === null ? !isCustom(session, of) : held === value)
    throw new DomainError('not-allowed', say('holdsAlready'), [{ path: 'value', code: 'not-allowed' }]);
  const named = order?.by ?? null;
  const isProviders = needsProvider(board, { session, protocol }, of, value);
  const orderedBy = isProviders && named !== context.actor.id ? named : null;
  if (isProviders) refuseUnlessProvider(board, orderedBy, context, say('needsProvider'));
  const isWidened = widensProtocol(session, protocol, of, value);
  const limit: CustomLimit = { ...of, value, reason, isWidened, at: context.now, by: context.actor.id, orderedBy };
  const set: LimitChange = { type: 'limit-set', sessionId: session.id, limit };
  return [set, ...judgeAgain(applyLimit(session, set), measure, protocol, context)];
}

type Visit = { session: LiveSession; protocol: Protocol };

/** Whether only a provider may set a limit: it lets more pass than what holds and the protocol, or than a provider said. */
export function needsProvider(
  board: Pick<Board, 'staff'>,
  { session, protocol }: Visit,
  of: LimitOf,
  value: number | null,
): boolean {
  if (undoesProvider(board, session, of, value)) return true;
  const held = figureOfLimit(session, limitsOf(session, protocol), of);
  const letsMorePass = value !== null && (held === undefined || isWider(of.direction, value, held));
  return letsMorePass && widensProtocol(session, protocol, of, value);
}

/** Whether it lets more pass than the protocol's own: one that cannot be reckoned counts as tighter. */
function widensProtocol(session: LiveSession, protocol: Protocol, of: LimitOf, value: number | null): boolean {
  const isOwn = ({ level, direction }: LimitOf | Limit) => level === of.level && direction === of.direction;
  // a limit where there was none calls more often, never less
  if (value === null || !(protocol.limits[of.measure] ?? []).some(isOwn)) return false;
  const figure = figureOfLimit(session, protocol.limits, of);
  return figure === undefined || isWider(of.direction, value, figure);
}

/** Whether it lets more pass than what a provider had narrowed. */
function undoesProvider(
  { staff }: Pick<Board, 'staff'>,
  session: LiveSession,
  of: LimitOf,
  value: number | null,
): boolean {
  const last = lastOf(session, of);
  if (!last || last.value === null || last.isWidened) return false;
  const role = staff[last.orderedBy ?? last.by]?.role;
  return role !== undefined && isProvider(role) && (value === null || isWider(of.direction, value, last.value));
}

function isCustom(session: LiveSession, of: LimitOf): boolean {
  return (lastOf(session, of)?.value ?? null) !== null;
}

function lastOf({ customLimits }: LiveSession, of: LimitOf): CustomLimit | undefined {
  return customLimits.findLast(
    ({ measure, level, direction }) => measure === of.measure && level === of.level && direction === of.direction,
  );
}

function refuseImpossible({ measure }: LimitOf, value: number | null): void {
  const [low, high] = possibleRange(measure);
  if (value === null || (value >= low && value <= high)) return;
  throw new DomainError('out-of-range', say('between', low, high), [
    { path: 'value', code: 'out-of-range', allowed: [low, high], value },
  ]);
}
