import type { Iso } from '../clinic/clinic-time.js';
import { DomainError } from '../journal/problem.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { planOf } from './dose-progress.js';
import { clearedBefore, pumpReadingsOf } from './pump-readings.js';
import { roundHalfUp, twelveDigits } from './rounding.js';
import { say } from './say.js';

/** A volume so far above its order is a slip of the keys, or the gravest event of the day: it is charted only as the second. */
const TIMES_ORDERED = 2;
const ABOVE_ORDERED_ML = 20;

/** The volume that was ordered, bolus included, where a volume as the pump shows it is more than it can explain. */
export function orderedBelow(session: LiveSession, pumpMl: number, at: Iso): number | null {
  const plan = planOf(session);
  if (plan === null) return null;
  const totalMl = twelveDigits(pumpMl + clearedBefore(session, { at, pumpMl }));
  // what was charted as given all the same, and looked at, explains what is read after it
  const explained = Math.max(plan.volumeMl, ...pumpReadingsOf(session).map((read) => read.totalMl));
  const isBeyond = totalMl > TIMES_ORDERED * explained && totalMl > explained + ABOVE_ORDERED_ML;
  return isBeyond ? roundHalfUp(plan.volumeMl, 1) : null;
}

/** Refuses a volume that the order cannot explain. */
export function refuseVolumeBeyond(session: LiveSession, pumpMl: number | null, at: Iso): void {
  const orderedMl = pumpMl === null ? null : orderedBelow(session, pumpMl, at);
  if (pumpMl === null || orderedMl === null) return;
  throw new DomainError('not-allowed', say('volumeBeyond', orderedMl, pumpMl), [
    { path: 'pumpMl', code: 'not-allowed', value: pumpMl },
  ]);
}
