import type { Iso } from '../clinic/clinic-time.js';
import { standingMedicines, type StandingMedicine } from '../medicines/given-medicine.js';
import { standingSteps, type LiveSession, type SessionStep } from '../sessions/infusion-session.js';
import type { SessionMove } from '../sessions/session-statuses.js';
import type { EventAction } from './adverse-events.js';

const OF_MOVE: Partial<Record<SessionMove, EventAction>> = { pause: 'paused', stop: 'stopped', transfer: 'ems' };

/** What was done since an onset, as it is charted already: nothing of it is typed twice. */
export function actionsSince(session: Pick<LiveSession, 'steps'>, at: Iso): EventAction[] {
  const steps = standingSteps(session);
  const done = steps.flatMap((step, index) => (step.at < at ? [] : (actionOf(step, steps.slice(0, index)) ?? [])));
  return [...new Set(done)];
}

function actionOf(step: SessionStep, before: readonly SessionStep[]): EventAction | undefined {
  if (step.move !== 'change-rate') return OF_MOVE[step.move];
  const last = before.findLast((one) => 'rateMlPerHour' in one);
  const isSlower = last !== undefined && 'rateMlPerHour' in last && step.rateMlPerHour < (last.rateMlPerHour ?? 0);
  return isSlower ? 'slowed' : undefined;
}

/** The medicines that were given since an onset. */
export function dosesAfter(session: Pick<LiveSession, 'medicines'>, at: Iso): StandingMedicine[] {
  return standingMedicines(session).filter((given) => given.at >= at);
}
