import { minutesAfter, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';

/** So many minutes count as in time: beyond them a patient is late, and a visit over its plan [proposed]. */
export const IN_TIME_MINUTES = 5;

type Visit = Pick<LiveSession, 'status' | 'steps' | 'scheduledAt' | 'plannedMinutes'>;

/** When a visit is planned to end: as long after the patient came, or is awaited, as the booking says. */
export function plannedEnd(visit: Omit<Visit, 'status'>): Iso {
  return minutesAfter(firstStep(visit, 'check-in')?.at ?? visit.scheduledAt, visit.plannedMinutes);
}

/** Whole minutes by which a patient came after the booked time, or is awaited beyond it; nothing when in time. */
export function minutesLate(visit: Visit, asOf: Iso): number | null {
  const cameAt = firstStep(visit, 'check-in')?.at ?? (visit.status === 'scheduled' ? asOf : visit.scheduledAt);
  return beyond(visit.scheduledAt, cameAt);
}

/** Whole minutes by which a visit went, or goes, beyond its planned end; nothing when in time or never begun. */
export function minutesOverPlan(visit: Visit, asOf: Iso): number | null {
  if (firstStep(visit, 'check-in') === undefined) return null;
  const isOver = sessionStatus(visit.status).ended === true;
  return beyond(plannedEnd(visit), isOver ? (visit.steps.at(-1)?.at ?? asOf) : asOf);
}

function beyond(planned: Iso, at: Iso): number | null {
  const minutes = Math.floor(minutesBetween(planned, at));
  return minutes > IN_TIME_MINUTES ? minutes : null;
}
