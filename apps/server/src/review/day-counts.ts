import type { DayReview, ReviewedSession } from '@chairside/contracts';
import { sessionStatus, type ClinicDay } from '@chairside/domain';

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
    completed: count((session) => session.infusionOutcome === 'completed' && session.givesDrug),
    observed: count((session) => session.infusionOutcome === 'completed' && !session.givesDrug),
    stoppedEarly: count((session) => session.infusionOutcome === 'stopped-early'),
    sets: sum((session) => session.sets),
    corrections: sum((session) => session.corrections),
    highAlerts: sum((session) => session.highAlerts),
    mediumAlerts: sum((session) => session.mediumAlerts),
  };
}

/** Final only when the day is over and no session of it is open (floor rule 23); of an empty day there is nothing to say. */
export function isFinal(sessions: readonly ReviewedSession[], day: ClinicDay, today: ClinicDay): boolean {
  return day < today && sessions.length > 0 && sessions.every(isEnded);
}

function isEnded({ status }: ReviewedSession): boolean {
  return sessionStatus(status).ended === true;
}
