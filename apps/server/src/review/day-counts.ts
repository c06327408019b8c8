import type { DayReview, ReviewedSession } from '@chairside/contracts';
import { sessionStatus } from '@chairside/domain';

type Counts = DayReview['counts'];

/** The day in numbers; each is the count of rows in the table below it. */
export function countsOf(sessions: readonly ReviewedSession[]): Counts {
  const count = (holds: (session: ReviewedSession) => boolean) => sessions.filter(holds).length;
  const sum = (of: (session: ReviewedSession) => number) => sessions.reduce((total, session) => total + of(session), 0);
  return {
    booked: sessions.length,
    begun: count((session) => session.checkedInAt !== null),
    closed: count((session) => session.checkedInAt !== null && isEnded(session)),
    stillHere: count((session) => sessionStatus(session.status).inClinic === true),
    cancelled: count((session) => session.status === 'cancelled'),
    noShow: count((session) => session.status === 'no-show'),
    completed: count((session) => session.infusionOutcome === 'completed'),
    stoppedEarly: count((session) => session.infusionOutcome === 'stopped-early'),
    sets: sum((session) => session.sets),
    corrections: sum((session) => session.corrections),
    highAlerts: sum((session) => session.highAlerts),
    mediumAlerts: sum((session) => session.mediumAlerts),
  };
}

/** Final only when no session of the day is open (floor rule 23). */
export function isFinal(sessions: readonly ReviewedSession[]): boolean {
  return sessions.every(isEnded);
}

function isEnded({ status }: ReviewedSession): boolean {
  return sessionStatus(status).ended === true;
}
