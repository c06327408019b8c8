import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import { standingSteps, type LiveSession } from '../sessions/infusion-session.js';
import { lastHome } from './home-record.js';

type Watched = Pick<LiveSession, 'home' | 'steps'>;
type Rules = Pick<Protocol, 'home'>;

/** When the last of the dose was taken at home; nothing before it. */
export function lastTakenAt(session: Pick<LiveSession, 'steps'>): Iso | undefined {
  return standingSteps(session).findLast((step) => 'portion' in step)?.at;
}

/** From when a look answers for a check; one before the dose never answers for the check at it. */
export function opensAt(takenAt: Iso, minute: number, earlyMinutes: number): Iso {
  return minutesAfter(takenAt, Math.max(0, minute - earlyMinutes));
}

/** Whether somebody has looked since a check opened: a later look answers for it as well. */
export function isLookedFor(session: Pick<LiveSession, 'home'>, opensAt: Iso): boolean {
  return (lastHome(session, 'check')?.at ?? '') >= opensAt;
}

/** When the check is due that is waited for; nothing before the dose, and once the last was answered. */
export function nextHomeCheckAt(session: Watched, { home }: Rules): Iso | undefined {
  const takenAt = lastTakenAt(session);
  if (!home || takenAt === undefined) return undefined;
  const minute = home.checkMinutes.find((one) => !isLookedFor(session, opensAt(takenAt, one, home.earlyMinutes)));
  return minute === undefined ? undefined : minutesAfter(takenAt, minute);
}
