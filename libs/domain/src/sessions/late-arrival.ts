import type { Id, Iso } from '../clinic/clinic-time.js';
import { isClinician } from '../clinic/permissions.js';
import type { ActingRole } from '../clinic/staff.js';
import type { Protocol } from '../protocols/protocol.js';
import { isAtHome } from '../protocols/routes.js';
import { standingSteps, type LiveSession } from './infusion-session.js';

/** A patient who was said not to have come, and came after all. */
export interface LateArrival {
  bookedAt: Iso;
  cameAt: Iso;
  /** Who checked them in. */
  by: Id;
  reason: string;
}

/** Who lets in a patient who was said not to have come: a nurse or a provider, at home the monitor (clinical.md T4). */
export function mayLetInLate(role: ActingRole, protocol: Protocol): boolean {
  return isClinician(role) || (role === 'remote-monitor' && isAtHome(protocol));
}

/** Both times of a patient who came after all; nothing for anybody else. */
export function lateArrival(session: Pick<LiveSession, 'steps' | 'scheduledAt'>): LateArrival | null {
  const steps = standingSteps(session);
  const index = steps.findLastIndex(({ move }) => move === 'check-in');
  const came = steps[index];
  if (came?.move !== 'check-in' || steps[index - 1]?.move !== 'no-show') return null;
  return { bookedAt: session.scheduledAt, cameAt: came.at, by: came.by, reason: came.lateReason ?? '' };
}
