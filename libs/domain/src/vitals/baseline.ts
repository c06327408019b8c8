import { minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { drugStartStep, type LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from './measures.js';
import {
  latestValue,
  standingReadings,
  timedValue,
  valueOf,
  type TimedValue,
  type VitalsReading,
} from './vitals-reading.js';

/**
 * The patient's own baseline for a measure: its last standing value taken in the clinic before the drug began. A
 * sign that was not measured then has no baseline, and limits that rest on it are unknown. What is charted only once the
 * drug runs, for a time before it, moves no limit: the first such value is the baseline of what had none (ADR 0055).
 */
export function baselineOf(session: Pick<LiveSession, 'steps' | 'readings'>, measure: Measure): TimedValue | undefined {
  const start = drugStartStep(session);
  if (start === undefined) return undefined;
  const chartedAt = (reading: VitalsReading) => firstOf(reading, session.readings).recordedAt;
  const taken = standingReadings(session.readings).filter(
    (reading) => reading.takenAt <= start.at && valueOf(reading, measure) !== undefined,
  );
  const inTime = taken.findLast((reading) => chartedAt(reading) <= start.recordedAt);
  const [firstLate] = taken.sort((a, b) => chartedAt(a).localeCompare(chartedAt(b)));
  const found = inTime ?? firstLate;
  return found && timedValue(found, measure);
}

/** The reading whose place this one has, as it was first charted. */
function firstOf(reading: VitalsReading, readings: readonly VitalsReading[]): VitalsReading {
  const before = reading.corrects === undefined ? undefined : readings.find(({ id }) => id === reading.corrects);
  return before ? firstOf(before, readings) : reading;
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
