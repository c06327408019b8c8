import { minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from './measures.js';
import { latestValue, type TimedValue } from './vitals-reading.js';

/**
 * The patient's own baseline for a measure: its last standing value taken in the clinic before the drug began. A
 * sign that was not measured then has no baseline, and limits that rest on it are unknown.
 */
export function baselineOf(session: Pick<LiveSession, 'steps' | 'readings'>, measure: Measure): TimedValue | undefined {
  const startedAt = drugStart(session);
  return startedAt === undefined ? undefined : latestValue(session.readings, measure, startedAt);
}

/** What of a baseline is missing at a moment, or older than the protocol allows. */
export function missingBaseline(
  session: LiveSession,
  measures: readonly Measure[],
  now: Iso,
  maxAgeMinutes: number,
): Measure[] {
  return measures.filter((measure) => {
    const last = latestValue(session.readings, measure, now);
    return last === undefined || minutesBetween(last.takenAt, now) > maxAgeMinutes;
  });
}
