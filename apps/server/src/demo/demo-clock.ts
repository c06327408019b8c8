import { clinicNow, demoOpensAt, iso, type ClinicClock, type Iso } from '@chairside/domain';

const RESTART_MS = 60_000;

/** The clock of a demo that starts for the first time. */
export function firstClock(realNow: Iso, rate: number): ClinicClock {
  return { anchorClinic: demoOpensAt(realNow), anchorReal: realNow, rate };
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
