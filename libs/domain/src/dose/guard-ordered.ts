import type { Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import { protocolOf, type Context } from '../journal/context.js';
import type { DomainError } from '../journal/problem.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { latestValue } from '../vitals/vitals-reading.js';
import { dosingWeightKg } from './dosing-weight.js';
import { faultOfHistory } from './guard-history.js';
import { faultOfFigures } from './guard-order.js';
import { faultOfPortions } from './guard-portions.js';
import { faultOfWeight } from './guard-weight.js';

/**
 * What is wrong with an order that its protocol does not allow: by its own figures, for the patient's weight, and beside what
 * they were given before (clinical.md 3.3); null where it may be given. It is asked when it is signed and again when the drug
 * is to begin.
 * @param session with the order that is judged
 * @param at when the drug begins, or would: a weight and a gap are judged as they are then
 */
export function faultOfOrder(
  board: Board,
  session: LiveSession,
  at: Iso,
  { lastTreated: last }: Context,
): DomainError | null {
  const { order, readings } = session;
  if (order === null) return null;
  const protocol = protocolOf(board, session);
  const { doseGuards, orderGuards: guards } = protocol;
  const weighedBy = drugStart(session) ?? at;
  const dosedKg = dosingWeightKg(session, weighedBy);
  const ofWeight = (): DomainError | null =>
    guards && 'dosingWeight' in order
      ? faultOfWeight(
          order.dosingWeight,
          latestValue(readings, 'bodyWeight', weighedBy)?.value,
          guards.weightAskedAboveKg,
        )
      : null;
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  return (
    ('minutes' in order ? faultOfFigures(order, dosedKg, doseGuards) : faultOfPortions(order, dosedKg, protocol)) ??
    ofWeight() ??
    faultOfHistory({ session, last, guards, at: weighedBy, timeZone })
  );
}

/** Refuses an order that its protocol does not allow. */
export function guardOrdered(board: Board, session: LiveSession, at: Iso, context: Context): void {
  const fault = faultOfOrder(board, session, at, context);
  if (fault) throw fault;
}

/** When the drug of a visit that did not begin yet would begin: not before it is booked for. */
export function expectedStart({ scheduledAt }: Pick<LiveSession, 'scheduledAt'>, now: Iso): Iso {
  return now > scheduledAt ? now : scheduledAt;
}
