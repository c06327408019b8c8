import { decideCleared } from '../alerts/decide-alerts.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isSameDose, type MedicineDose, type RescueItem } from '../medicines/rescue-item.js';
import type { Protocol } from '../protocols/protocol.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { latestValue } from '../vitals/vitals-reading.js';
import { guardOrder } from './guard-order.js';

/** A provider signs what is to be given; after the start an order is not replaced. */
export function decideOrder(board: Board, { payload }: CommandOf<'order:sign'>, { actor, now }: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  refuseOnceStarted(session, 'The drug has begun: its order cannot be replaced.');
  const protocol = protocolOf(board, session);
  const { doseMgPerKg, minutes, concentrationMgPerMl, reason = null } = payload;
  const rescue = signedRescue(payload.rescue ?? [], protocol);
  const order = { doseMgPerKg, minutes, concentrationMgPerMl, reason, rescue, signedAt: now, signedBy: actor.id };
  guardOrder(order, latestValue(session.readings, 'bodyWeight')?.value, protocol.doseGuards);
  return [{ type: 'order-signed', sessionId: session.id, order }];
}

/** What of the protocol's rescue set is signed, with the figures that it has there today. */
function signedRescue(signed: readonly MedicineDose[], { rescue }: Protocol): RescueItem[] {
  const unknown = signed.findIndex((dose) => !rescue.some((item) => isSameDose(item, dose)));
  if (unknown === -1) return rescue.filter((item) => signed.some((dose) => isSameDose(item, dose)));
  const message = 'A medicine of this order does not stand in the protocol’s rescue set. Look at the set again.';
  throw new DomainError('not-allowed', message, [{ path: `rescue.${unknown}`, code: 'not-allowed' }]);
}

/** A second person types rate and volume as the pump shows them. */
export function decidePumpCheck(board: Board, { payload }: CommandOf<'pump:check'>, { actor, now }: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  refuseOnceStarted(session, 'The drug has begun: the check before the start is over.');
  const { rateMlPerHour, volumeMl } = payload;
  const record = { gate: 'second-person' as const, rateMlPerHour, volumeMl, at: now, by: actor.id };
  return [{ type: 'gate-recorded', sessionId: session.id, record }];
}

/** The volume that the pump shows; the estimate goes on from it. */
export function decidePumpRead(board: Board, { payload }: CommandOf<'pump:read'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const startedAt = firstStep(session, 'start')?.at;
  if (startedAt === undefined) throw new DomainError('illegal-transition', 'The pump of this session has not run yet.');
  const at = payload.at ?? context.now;
  refuseFuture(at, context, 'at');
  if (at < startedAt) throw new DomainError('out-of-order', 'This time lies before the start of the drug.');
  const reading = { at, pumpMl: payload.pumpMl, by: context.actor.id };
  const read = { ...session, pumpReadings: [...session.pumpReadings, reading] };
  // the end moves with what the pump shows
  return [
    { type: 'pump-read', sessionId: session.id, reading },
    ...decideCleared(read, protocolOf(board, session), context),
  ];
}

function refuseOnceStarted(session: LiveSession, message: string): void {
  const isOver = sessionStatus(session.status).ended === true;
  if (isOver || firstStep(session, 'start')) throw new DomainError('illegal-transition', message);
}
