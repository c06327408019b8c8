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
 * Whether a nurse may chart a new rate without a provider's word: no faster than it ran, or than the order as it stands
 * needs for the rest of its volume.
 */
export function isRateCovered(session: LiveSession, rateMlPerHour: number, pump: PumpNow): boolean {
  const needed = rateNeeded(session, pump);
  return rateMlPerHour <= (lastRate(session) ?? 0) || (needed !== null && isAtMost(rateMlPerHour, needed));
}

/** Whether a bolus is the one that was ordered: the first, and no larger. */
export function isBolusCovered(session: LiveSession, bolusMl: number): boolean {
  return bolusesOf(session).length === 0 && isAtMost(bolusMl, planOf(session)?.bolusMl ?? 0);
}
