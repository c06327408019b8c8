import { judgeAgain } from '../alerts/judge-again.js';
import { refuseUnlessProvider } from '../clinic/provider-decides.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { possibleRange } from '../vitals/measures.js';
import { figureOfLimit, isWider, limitsOf, type CustomLimit, type LimitOf } from './custom-limit.js';
import { applyLimit, type LimitChange } from './limit-changes.js';

/**
 * A limit for one patient. A nurse may set it so that it is reached sooner, or back to the protocol's; what would be reached
 * later than both the limit that holds and the protocol's needs a provider (floor rule 4). What stands is judged by it at once.
 */
export function decideSetLimit(board: Board, { payload }: CommandOf<'limit:set'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const protocol = protocolOf(board, session);
  const { measure, level, direction, value, reason, order } = payload;
  const of: LimitOf = { measure, level, direction };
  if (sessionStatus(session.status).ended)
    throw new DomainError('illegal-transition', 'This visit is over: no limit of it is judged any more.');
  refuseImpossible(of, value);
  const held = figureOfLimit(session, limitsOf(session, protocol), of);
  if (value === null ? !isCustom(session, of) : held === value)
    throw new DomainError('not-allowed', 'This is the limit that holds already.', [
      { path: 'value', code: 'not-allowed' },
    ]);
  const named = order?.by ?? null;
  const isWidened = widens(session, protocol, of, value);
  const orderedBy = isWidened && named !== context.actor.id ? named : null;
  if (isWidened)
    refuseUnlessProvider(
      board,
      orderedBy,
      context,
      'A limit that lets more pass needs a provider: name who decided it.',
    );
  const limit: CustomLimit = { ...of, value, reason, at: context.now, by: context.actor.id, orderedBy };
  const set: LimitChange = { type: 'limit-set', sessionId: session.id, limit };
  return [set, ...judgeAgain(applyLimit(session, set), measure, protocol, context)];
}

/** Whether a limit would let more pass than what holds, and more than the protocol: one that cannot be reckoned counts as tighter. */
export function widens(session: LiveSession, protocol: Protocol, of: LimitOf, value: number | null): boolean {
  if (value === null) return false;
  const figures = [limitsOf(session, protocol), protocol.limits].map((limits) => figureOfLimit(session, limits, of));
  const hasOwn = (protocol.limits[of.measure] ?? []).some(
    ({ level, direction }) => level === of.level && direction === of.direction,
  );
  // a limit where there was none calls more often, never less
  if (!hasOwn && figures.every((figure) => figure === undefined)) return false;
  return figures.every((figure) => figure === undefined || isWider(of.direction, value, figure));
}

function isCustom({ customLimits }: LiveSession, of: LimitOf): boolean {
  const last = customLimits.findLast(
    ({ measure, level, direction }) => measure === of.measure && level === of.level && direction === of.direction,
  );
  return last !== undefined && last.value !== null;
}

function refuseImpossible({ measure }: LimitOf, value: number | null): void {
  const [low, high] = possibleRange(measure);
  if (value === null || (value >= low && value <= high)) return;
  throw new DomainError('out-of-range', `A limit of this lies between ${low} and ${high}.`, [
    { path: 'value', code: 'out-of-range', allowed: [low, high], value },
  ]);
}
