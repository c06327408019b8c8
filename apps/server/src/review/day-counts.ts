import { REVIEW_COUNTS, type DayReview, type ReviewedSession } from '@chairside/contracts';
import { sessionStatus, type ClinicDay, type Iso } from '@chairside/domain';

/** The day in numbers; each is what the rows of the table below it add up to. */
export function countsOf(sessions: readonly ReviewedSession[], asOf: Iso): DayReview['counts'] {
  const counts = Object.entries(REVIEW_COUNTS).map(([name, of]) => [
    name,
    sessions.reduce((total, session) => total + of(session, asOf), 0),
  ]);
  return Object.fromEntries(counts) as DayReview['counts'];
}

/** Final only when the day is over and no session of it is open (floor rule 23); of an empty day there is nothing to say. */
export function isFinal(sessions: readonly ReviewedSession[], day: ClinicDay, today: ClinicDay): boolean {
  return day < today && sessions.length > 0 && sessions.every(isEnded);
}

function isEnded({ status }: ReviewedSession): boolean {
  return sessionStatus(status).ended === true;
}
