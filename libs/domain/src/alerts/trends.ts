import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { limitsOf } from '../limits/custom-limit.js';
import type { LimitDirection, Limits, Protocol, Trend } from '../protocols/protocol.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from '../vitals/baseline.js';
import { isRepeat, standingReadings, valuesOf, type TimedValue } from '../vitals/vitals-reading.js';
import type { ReachedLimit } from './alert.js';
import type { VitalCondition } from './condition-now.js';
import { measuresOf, type About } from './judge-condition.js';

/**
 * What stands of a condition when the course of its values is looked at too: a trend calls although no value is out of
 * range, and louder where its last one is by a limit that is not counted from the baseline (clinical.md 6.3).
 * @param last what the last moment says: what it is about, every figure out of range, and the reading
 * @param found the condition that it makes by itself
 */
export function withTrend(
  session: LiveSession,
  last: Pick<VitalCondition, 'about' | 'reached' | 'readingId'>,
  found: VitalCondition | null,
  protocol: Protocol,
): VitalCondition | null {
  if (found?.rule === 'critical-value') return found;
  const trend = trendOf(session, last.about, protocol);
  if (!trend) return found;
  const { reached, values, isCritical } = trend;
  const course = { about: last.about, readingId: last.readingId, confirmed: true, values };
  if (isCritical) return { rule: 'trend-and-caution', ...course, reached: [reached] };
  // what is out of range by its own figure names the limit that everybody knows
  if (isCautionByFigure(reached, limitsOf(session, protocol)))
    return { rule: 'trend-and-caution', ...course, reached: last.reached };
  // a caution that rests on the baseline says the same already
  return found ?? { rule: 'trend', ...course, reached: [reached] };
}

interface FoundTrend {
  reached: ReachedLimit;
  /** The values that make it, oldest first. */
  values: number[];
  /** Loud by itself. */
  isCritical: boolean;
}

function trendOf(session: LiveSession, about: About, { trends }: Protocol): FoundTrend | null {
  const measures = measuresOf(about);
  for (const trend of trends) {
    const found = measures.includes(trend.measure) ? find(session, trend) : null;
    if (found) return found;
  }
  return null;
}

function find(session: LiveSession, trend: Trend): FoundTrend | null {
  const { measure, baselineIfUnknown, direction, by, from, sets, isRunning, beyond, level } = trend;
  const since = drugStart(session);
  const baseline = baselineOf(session, measure)?.value ?? baselineIfUnknown;
  if (since === undefined || baseline === undefined) return null;
  const course = [baseline, ...valuesSince(session, trend, since)];
  const values = course.slice(1).slice(-sets);
  const before = course.slice(-sets - 1, -1);
  const value = values.at(-1);
  if (values.length < sets || value === undefined) return null;
  const at = (from === 'baseline' ? baseline : (before.at(-1) ?? baseline)) + by;
  const isTrend = isRunning
    ? reaches(value, direction, at) && values.every((one, index) => isFurther(one, direction, before[index] ?? one))
    : values.every((one) => reaches(one, direction, at));
  if (!isTrend || (beyond !== undefined && !reaches(value, direction, beyond))) return null;
  const shown = from === 'baseline' ? values : [...before.slice(0, 1), ...values];
  return { reached: { measure, value, direction, at }, values: shown, isCritical: level === 'critical' };
}

/**
 * One value for each moment under the drug: of those within a minute the worse, and none for what may be a repeat. What was
 * charted late for a time before the drug is no value under it, whether or not it is the baseline (ADR 0055).
 */
function valuesSince({ readings }: LiveSession, { measure, direction }: Trend, since: Iso): number[] {
  const standing = standingReadings(readings);
  const once = standing.filter((reading) => !isRepeat(reading, standing) && reading.takenAt > since);
  const moments: TimedValue[] = [];
  for (const next of valuesOf(once, measure)) {
    const last = moments.at(-1);
    if (!last || next.takenAt > minutesAfter(last.takenAt, 1)) moments.push(next);
    else if (isFurther(next.value, direction, last.value)) moments[moments.length - 1] = next;
  }
  return moments.map(({ value }) => value);
}

/** Whether a figure is a caution by a limit of its own on that side, not only by its distance from the baseline. */
function isCautionByFigure({ measure, value, direction }: ReachedLimit, limits: Limits): boolean {
  return (limits[measure] ?? []).some(
    (limit) =>
      'value' in limit &&
      limit.level === 'caution' &&
      limit.direction === direction &&
      reaches(value, direction, limit.value),
  );
}

function reaches(value: number, direction: LimitDirection, at: number): boolean {
  return value === at || isFurther(value, direction, at);
}

function isFurther(value: number, direction: LimitDirection, than: number): boolean {
  return direction === 'at-or-above' ? value > than : value < than;
}
