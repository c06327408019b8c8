import type { Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { pumpOrder } from './dose-order.js';
import { doseProgress, type DoseProgress } from './dose-progress.js';
import { pumpReadingsOf } from './pump-readings.js';

/** The dose as every screen says it. */
export interface DoseShown extends DoseProgress {
  /** The ordered volume is in, or should be. */
  isAllIn: boolean;
}

/**
 * The pump stops by itself when the ordered volume is in: an estimate beyond it would be a figure that no pump shows.
 * What was read from the pump stands as it was read.
 * @param now the last moment that this screen may speak of
 */
export function doseShown(session: LiveSession, now: Iso): DoseShown | null {
  const progress = doseProgress(session, now);
  if (!progress) return null;
  const { plan, infusedMl, notDeliveredMl, pumpReadAt, endsAt } = progress;
  const read = pumpReadingsOf(session).findLast(({ at }) => at === pumpReadAt)?.totalMl ?? 0;
  const shownMl = Math.min(infusedMl, Math.max(plan.volumeMl, read));
  const mgPerMl = pumpOrder(session)?.concentrationMgPerMl ?? 0;
  // a reading above the order does not say when the volume was in: not later than it was read is all that is known
  const shownEnd = endsAt !== null && pumpReadAt !== null && pumpReadAt > endsAt ? pumpReadAt : endsAt;
  return {
    ...progress,
    infusedMl: shownMl,
    infusedMg: (shownMl - notDeliveredMl) * mgPerMl,
    endsAt: shownEnd,
    isAllIn: infusedMl >= plan.volumeMl,
  };
}
