import {
  clinicDay,
  demoDaysAfter,
  demoHours,
  minutesAfter,
  sessionStatus,
  type Board,
  type ClinicDay,
  type Iso,
} from '@chairside/domain';

/** Who is not here an hour after the booked time comes no more, whatever was or was not charted. */
const GIVEN_UP_MINUTES = 60;
/** Whoever still charts after the last patient has gone is not interrupted. */
const QUIET_MINUTES = 10;

/**
 * The morning to which the night of a demo is skipped. Nothing while the day lasts: until its last arrival is past,
 * nobody is in the clinic, nobody can still come, and nothing was charted for a while.
 */
export function nightOver(board: Board, lastRecordedAt: Iso, now: Iso): Iso | null {
  const { clinic, sessions } = board;
  if (!clinic || minutesAfter(lastRecordedAt, QUIET_MINUTES) > now) return null;
  const today = clinicDay(now, clinic.timeZone);
  const { from, to } = demoHours(today);
  const isOpen = now >= from && now <= to;
  const isAwaited = Object.values(sessions).some(
    ({ status, day, scheduledAt }) =>
      sessionStatus(status).inClinic === true ||
      (status === 'scheduled' && day <= today && minutesAfter(scheduledAt, GIVEN_UP_MINUTES) > now),
  );
  return isOpen || isAwaited ? null : morningAfter(today, from, now);
}

/** Somebody may have stayed past midnight: then the next morning is that of the same day, if it is a working day. */
function morningAfter(today: ClinicDay, opens: Iso, now: Iso): Iso {
  const yesterday = minutesAfter(`${today}T12:00:00.000Z`, -24 * 60).slice(0, 10);
  const [next = today] = demoDaysAfter(now < opens ? yesterday : today, 1);
  return demoHours(next).from;
}
