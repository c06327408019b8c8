import { decideCleared } from '../alerts/decide-alerts.js';
import { judgePump } from '../alerts/judge-pump.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isSameDose, type MedicineDose, type RescueItem } from '../medicines/rescue-item.js';
import type { Protocol } from '../protocols/protocol.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import type { Iso } from '../clinic/clinic-time.js';
import { pumpOrder, type PumpOrder } from './dose-order.js';
import { applyDose, type DoseChange } from './dose-changes.js';
import { doseProgress } from './dose-progress.js';
import { expectedStart, guardOrdered } from './guard-ordered.js';
import { orderedBelow, refuseVolumeBeyond } from './guard-volume.js';
import { roundHalfUp } from './rounding.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';
import { orderedFigures } from './ordered-figures.js';
import { runMinutes, segmentsOf } from './segments.js';

/** A provider signs what is to be given; while the drug runs, an order that takes the place of the one before. */
export function decideOrder(board: Board, { payload }: CommandOf<'order:sign'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { now, actor } = context;
  const protocol = protocolOf(board, session);
  const isRunning = firstStep(session, 'start') !== undefined;
  // what may be given beside the drug stands as it was signed, until it is signed anew
  const rescue = isRunning ? (session.order?.rescue ?? []) : signedRescue(payload.rescue ?? [], protocol);
  const order: PumpOrder = { ...orderedFigures(session, payload), rescue, signedAt: now, signedBy: actor.id };
  guardOrdered(board, { ...session, order }, expectedStart(session, now), context);
  const signed: Change = { type: 'order-signed', sessionId: session.id, order };
  if (!isRunning) {
    refuseOnceOver(session);
    return [signed];
  }
  refuseReplacement(session, order, now);
  // the end moves with what is ordered
  return [signed, ...decideCleared({ ...session, order, earlierOrders: [order] }, protocol, context)];
}

/** What of the protocol's rescue set is signed, with the figures that it has there today. */
export function signedRescue(signed: readonly MedicineDose[], { rescue }: Protocol): RescueItem[] {
  const unknown = signed.findIndex((dose) => !rescue.some((item) => isSameDose(item, dose)));
  if (unknown === -1) return rescue.filter((item) => signed.some((dose) => isSameDose(item, dose)));
  const message = say('notInRescueSet');
  throw new DomainError('not-allowed', message, [{ path: `rescue.${unknown}`, code: 'not-allowed' }]);
}

/** A second person types rate and volume as the pump shows them. */
export function decidePumpCheck(board: Board, { payload }: CommandOf<'pump:check'>, { actor, now }: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  refuseOnceStarted(session, say('checkIsOver'));
  const { rateMlPerHour, volumeMl } = payload;
  const record = { gate: 'second-person' as const, rateMlPerHour, volumeMl, at: now, by: actor.id };
  return [{ type: 'gate-recorded', sessionId: session.id, record }];
}

/** The volume that the pump shows; the estimate goes on from it. */
export function decidePumpRead(board: Board, { payload }: CommandOf<'pump:read'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const startedAt = firstStep(session, 'start')?.at;
  if (startedAt === undefined) throw new DomainError('illegal-transition', say('pumpNotRun'));
  const at = payload.at ?? context.now;
  refuseFuture(at, context, 'at');
  if (at < startedAt) throw new DomainError('out-of-order', say('beforeStart'));
  const read = readingOf(session, payload, at, context);
  const after = applyDose(session, read);
  // the end moves with what the pump shows
  return [
    read,
    ...judgePump(session, after, protocolOf(board, session), context),
    ...decideCleared(after, protocolOf(board, session), context),
  ];
}

/** A volume that the order cannot explain is charted only with how it came to be given (decision 43). */
function readingOf(
  session: LiveSession,
  { pumpMl, asGiven }: CommandOf<'pump:read'>['payload'],
  at: Iso,
  { actor, now }: Context,
): DoseChange {
  const orderedMl = orderedBelow(session, pumpMl, at);
  if (orderedMl === null || asGiven === undefined) {
    refuseVolumeBeyond(session, pumpMl, at);
    return { type: 'pump-read', sessionId: session.id, reading: { at, pumpMl, by: actor.id } };
  }
  const note = { note: 'beyond-volume' as const, pumpMl, orderedMl, words: asGiven };
  return { type: 'pump-noted', sessionId: session.id, note: { ...note, at, recordedAt: now, by: actor.id } };
}

function refuseOnceOver(session: LiveSession): void {
  if (sessionStatus(session.status).ended !== true) return;
  throw new DomainError('illegal-transition', say('nothingToOrder'));
}

/** What an order may still change while the drug runs: how much, and by when; not what hangs on the pump. */
function refuseReplacement(session: LiveSession, order: PumpOrder, now: Iso): void {
  const fault = faultOfReplacement(session, order, now);
  if (fault) throw fault;
}

function faultOfReplacement(session: LiveSession, order: PumpOrder, now: Iso): DomainError | null {
  const path = (name: keyof PumpOrder) => [{ path: name, code: 'not-allowed' as const }];
  if (!sessionStatus(session.status).holdsDrug) return new DomainError('illegal-transition', say('orderStands'));
  if (order.reason === null) return new DomainError('dose-needs-reason', say('sayWhyChanged'), path('reason'));
  if (order.concentrationMgPerMl !== pumpOrder(session)?.concentrationMgPerMl)
    return new DomainError('not-allowed', say('otherConcentration'), path('concentrationMgPerMl'));
  const progress = doseProgress({ ...session, order }, now);
  if (progress && progress.infusedMl >= progress.plan.volumeMl)
    return new DomainError('not-allowed', alreadyGiven(progress.infusedMg), path('doseMgPerKg'));
  if (order.minutes <= runMinutes(segmentsOf(session), now))
    return new DomainError('not-allowed', say('ranLonger'), path('minutes'));
  return null;
}

function alreadyGiven(mg: number): Said {
  return say('alreadyIn', roundHalfUp(mg, 1));
}

function refuseOnceStarted(session: LiveSession, message: Said): void {
  const isOver = sessionStatus(session.status).ended === true;
  if (isOver || firstStep(session, 'start')) throw new DomainError('illegal-transition', message);
}
