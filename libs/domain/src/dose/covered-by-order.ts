import type { Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { planOf, rateToOrder } from './dose-progress.js';
import { isAtMost } from './rounding.js';
import { bolusesOf, lastRate } from './segments.js';

interface PumpNow {
  /** What the pump showed at the change, if it was read: the rate that the order needs is counted from it. */
  pumpMl: number | null;
  at: Iso;
}

/** The rate that the order needs for the rest of its volume, in mL/h, with what the pump showed; nothing once it is over. */
export function rateNeeded(session: LiveSession, { pumpMl, at }: PumpNow): number | null {
  const read = pumpMl === null ? [] : [{ at, pumpMl, by: '' }];
  return rateToOrder({ ...session, pumpReadings: [...session.pumpReadings, ...read] }, at);
}

/**
 * Whether a nurse may chart a new rate without a provider's word: no faster than it ran, or than the order needs for the
 * rest of its volume, and that no faster than it was signed for: time that was lost is made up for by a provider alone.
 */
export function isRateCovered(session: LiveSession, rateMlPerHour: number, pump: PumpNow): boolean {
  if (rateMlPerHour <= (lastRate(session) ?? 0)) return true;
  const [needed, signed] = [rateNeeded(session, pump), rateSigned(session)];
  return needed !== null && signed !== null && isAtMost(rateMlPerHour, Math.min(needed, signed));
}

/** The rate that a provider signed, in mL/h: the order's own, or what it needed when it took another's place as the drug ran. */
export function rateSigned(session: LiveSession): number | null {
  const { order, earlierOrders } = session;
  const asReplaced = order && earlierOrders.length > 0 ? rateToOrder(session, order.signedAt) : null;
  return asReplaced ?? planOf(session)?.pumpRateMlPerHour ?? null;
}

/** Whether a bolus is the one that was ordered: the first, and no larger. */
export function isBolusCovered(session: LiveSession, bolusMl: number): boolean {
  return bolusesOf(session).length === 0 && isAtMost(bolusMl, planOf(session)?.bolusMl ?? 0);
}
