import type { Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import { protocolOf, type Context } from '../journal/context.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { latestValue } from '../vitals/vitals-reading.js';
import { dosingWeightKg } from './dosing-weight.js';
import { guardHistory } from './guard-history.js';
import { guardOrder } from './guard-order.js';
import { guardPortions } from './guard-portions.js';
import { guardWeight } from './guard-weight.js';

/**
 * Refuses an order that its protocol does not allow: by its own figures, for the patient's weight, and beside what they were
 * given before (clinical.md 3.3). It is asked when it is signed and again when the drug is to begin.
 * @param session with the order that is judged
 * @param at when the drug begins, or would: a weight and a gap are judged as they are then
 */
export function guardOrdered(board: Board, session: LiveSession, at: Iso, { lastTreated }: Context): void {
  const { order, readings } = session;
  if (order === null) return;
  const protocol = protocolOf(board, session);
  const { doseGuards, orderGuards: guards } = protocol;
  const weighedBy = drugStart(session) ?? at;
  const dosedKg = dosingWeightKg(session, weighedBy);
  if ('minutes' in order) guardOrder(order, dosedKg, doseGuards);
  else guardPortions(order, dosedKg, protocol);
  if (guards && 'dosingWeight' in order)
    guardWeight(order.dosingWeight, latestValue(readings, 'bodyWeight', weighedBy)?.value, guards.weightAskedAboveKg);
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  guardHistory({ session, last: lastTreated, guards, at: weighedBy, timeZone });
}

/** When the drug of a visit that did not begin yet would begin: not before it is booked for. */
export function expectedStart({ scheduledAt }: Pick<LiveSession, 'scheduledAt'>, now: Iso): Iso {
  return now > scheduledAt ? now : scheduledAt;
}
