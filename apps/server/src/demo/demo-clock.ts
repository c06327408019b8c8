import { clinicDay, clinicNow, dayBounds, iso, minutesAfter, type ClinicClock, type Iso } from '@chairside/domain';

/** The demo opens at 10:40, when the chairs of an ordinary day are full. */
const OPENS_AT_MINUTE = 10 * 60 + 40;
const RESTART_MS = 60_000;

/** The clock of a demo that starts for the first time. */
export function firstClock(realNow: Iso, timeZone: string, rate: number): ClinicClock {
  const { from } = dayBounds(clinicDay(realNow, timeZone), timeZone);
  return { anchorClinic: minutesAfter(from, OPENS_AT_MINUTE), anchorReal: realNow, rate };
}

/**
 * The clock of a demo that starts again: it goes on from its last reading, as if the night had not been. A restart
 * within a minute, at the same speed, keeps the clock as it runs.
 */
export function renewedClock(clock: ClinicClock, lastRecordedAt: Iso, realNow: Iso, rate: number): ClinicClock {
  const lastReal =
    Date.parse(clock.anchorReal) + (Date.parse(lastRecordedAt) - Date.parse(clock.anchorClinic)) / clock.rate;
  const isRestart = Date.parse(realNow) - lastReal < RESTART_MS;
  if (isRestart && clock.rate === rate) return clock;
  const goesOnFrom = isRestart ? clinicNow(clock, realNow) : lastRecordedAt;
  return { anchorClinic: iso(Math.max(Date.parse(goesOnFrom), Date.parse(lastRecordedAt))), anchorReal: realNow, rate };
}
