import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import { routeOf, type GivenBy } from '../protocols/routes.js';
import { go } from '../sessions/decide-go.js';
import { drugStart, gateRecord, type LiveSession } from '../sessions/infusion-session.js';
import { moveSession } from '../sessions/move-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { signedRescue } from './decide-dose.js';
import type { DoseOrder } from './dose-order.js';
import { expectedStart, guardOrdered } from './guard-ordered.js';
import { givePortionAsGiven } from './portion-as-given.js';
import { portionPlan } from './portion-plan.js';
import { heldUntil, portionsGiven, type Portion } from './portions.js';
import { twelveDigits } from './rounding.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';

/** A provider signs what is to be given in portions; once the first was given the order stands as it is. */
export function decideDoseOrder(board: Board, { payload }: CommandOf<'dose:order'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  refuseOnceBegun(session, say('portionsBegun'));
  const protocol = protocolOf(board, session);
  const { reason = null, rescue = [], ordered, dosingWeight = null } = payload;
  const signed = { reason, rescue: signedRescue(rescue, protocol), signedAt: context.now, signedBy: context.actor.id };
  const order: DoseOrder = 'pieces' in ordered ? { ...ordered, ...signed } : { ...ordered, ...signed, dosingWeight };
  guardOrdered(board, { ...session, order }, expectedStart(session, context.now), context);
  return [{ type: 'order-signed', sessionId: session.id, order }];
}

/** A second person types what was drawn up or laid out, before it is given (floor rule 12). */
export function decideDoseCheck(board: Board, { payload }: CommandOf<'dose:check'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  refuseOnceBegun(session, say('portionCheckOver'));
  const { doseMg, volumeMl = null } = payload;
  if (volumeMl === null && session.order && 'injected' in session.order)
    throw new DomainError('required', say('readSyringe'), [{ path: 'volumeMl', code: 'required' }]);
  const record = { gate: 'dose-check' as const, doseMg, volumeMl, at: context.now, by: context.actor.id };
  return [{ type: 'gate-recorded', sessionId: session.id, record }];
}

/**
 * An injection or a device was given. The first one begins the drug and asks for all that must be true before it; the
 * last one of the order ends it. A device before its time is refused with the time at which it may be given.
 */
export function decideGiveDose(board: Board, { payload }: CommandOf<'dose:give'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const protocol = protocolOf(board, session);
  const at = payload.at ?? context.now;
  const { asGiven: words } = payload;
  const asGiven = words === undefined ? null : givePortionAsGiven(board, payload, words, context);
  if (asGiven) return asGiven;
  const portion = portionGiven(session, protocol, payload.given);
  const isLast = isLastWith(session, protocol, portion);
  const until = heldUntil(session, protocol, at);
  if (until !== null) throw tooSoon(until, portionsGiven(session)?.lastAt ?? until);
  if (drugStart(session) !== undefined)
    return moveSession(board, payload, { move: 'next-dose', portion, isLast }, context);
  guardOrdered(board, session, at, context);
  const second = gateRecord(session, 'dose-check')?.by ?? null;
  // whoever looked at it themselves is no second person, and says why nobody else did
  const checkedAlone = second === context.actor.id ? (payload.checkedAlone ?? null) : null;
  const secondPersonId = second === context.actor.id ? null : second;
  const said = { portion, isLast, secondPersonId, checkedAlone, overrides: [], orderedBy: null };
  return go(board, payload, { move: 'first-dose', ...said }, context);
}

/** What was charted as given was not: the portion before it is the last one again. */
export function decideUndoDose(board: Board, { payload }: CommandOf<'dose:undo'>, context: Context): Change[] {
  return moveSession(board, payload, { move: 'undo-dose' }, context);
}

/** The mg of a portion are never typed: they are what the device holds, or what was drawn up at the ordered strength. */
function portionGiven(
  session: LiveSession,
  protocol: Protocol,
  given: CommandOf<'dose:give'>['payload']['given'],
): Portion {
  const { order } = session;
  const { givenBy } = routeOf(protocol);
  if (order && 'injected' in order && 'volumeMl' in given && givenBy === 'injection')
    return { doseMg: twelveDigits(given.volumeMl * order.concentrationMgPerMl), ...given };
  if (order && 'pieces' in order && 'lot' in given) return { doseMg: order.mgEach, ...given };
  const message = order ? say('notAsOrdered') : say('nothingToGive');
  throw new DomainError('not-allowed', message, [{ path: 'given', code: 'not-allowed' }]);
}

/** Whether the order is given with this portion; one beyond the order is refused. */
function isLastWith(session: LiveSession, protocol: Protocol, portion: Portion): boolean {
  const plan = portionPlan(session);
  const given = portionsGiven(session);
  if (!plan) return false;
  const before = given?.count ?? 0;
  const { givenBy } = routeOf(protocol);
  if (plan.pieces !== null) {
    if (before >= plan.pieces) throw allGiven(plan.pieces, givenBy);
    return before + 1 === plan.pieces;
  }
  const most = protocol.injectionGuards?.portions ?? 1;
  if (before >= most) throw allGiven(most, givenBy);
  const volumeMl = twelveDigits((given?.volumeMl ?? 0) + ('volumeMl' in portion ? portion.volumeMl : 0));
  const planned = plan.volumeMl ?? 0;
  if (volumeMl <= planned) return volumeMl === planned;
  const message = say('beyondVolume', planned, volumeMl);
  throw new DomainError('not-allowed', message, [{ path: 'given.volumeMl', code: 'not-allowed', value: volumeMl }]);
}

function allGiven(count: number, givenBy: GivenBy): DomainError {
  return new DomainError('illegal-transition', say('allGiven', count, givenBy));
}

function tooSoon(until: string, lastAt: string): DomainError {
  const message = say('tooSoon', lastAt, until);
  return new DomainError('precondition', message, [{ path: 'at', code: 'precondition', value: until }]);
}

function refuseOnceBegun(session: LiveSession, message: Said): void {
  if (sessionStatus(session.status).ended !== true && drugStart(session) === undefined) return;
  throw new DomainError('illegal-transition', message);
}
