import { firstStep } from '@chairside/domain';
import { actOf, soonAfter, type Act, type Visit } from './world.js';

/** Of whom it is known that a value drifts, the nurse wants to be called sooner: for this visit, and says why. */
export function planLimits(visit: Visit): Act[] {
  const { session, patient } = visit;
  const start = firstStep(session, 'start');
  const { limit } = patient.course;
  if (!start || !limit || session.customLimits.length > 0) return [];
  return [
    actOf(visit, soonAfter(visit, start.at, 2, 5, 'limit'), () => ({
      name: 'limit:set',
      payload: { sessionId: session.id, ...limit },
    })),
  ];
}
