import { minutesAfter, minutesBetween } from '../clinic/clinic-time.js';
import { twelveDigits } from '../dose/rounding.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from '../vitals/baseline.js';
import { signAt, type VitalSign } from '../vitals/vital-signs.js';
import { standingReadings, valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import type { DischargeCriteria, PressureRange } from './discharge-criteria.js';
import type { LeavingQuestion } from './question.js';
import type { Shortfall } from './shortfall.js';

type Pressure = DischargeCriteria['pressure'];

/**
 * The last two pressures far enough apart, and every one between them: a good one that was measured twice in a minute
 * says nothing of the quarter of an hour. A dangerous one stays so until another was charted, however old it grows.
 */
export function judgePressure(question: LeavingQuestion): Shortfall[] {
  const { criteria, session, whole, newest } = question;
  const { minutesApart, ranges } = criteria.pressure;
  const { judged, isEnough } = judgedPressures(question);
  const main = signAt('bloodPressure', 'main');
  const last = judged.at(-1);
  if (!main) return [];
  if (!last) return [...neverPressures(whole, ranges), { kind: 'not-charted', measure: main }];
  if (last.takenAt < newest) {
    return [...neverPressures(whole, ranges), { kind: 'too-old', measure: main, takenAt: last.takenAt }];
  }
  const faults = judged.flatMap((reading) => faultsOf(reading, session, criteria.pressure));
  return isEnough ? faults : [...faults, { kind: 'another-pressure', from: minutesAfter(last.takenAt, minutesApart) }];
}

/** The pressures of recovery that are judged, oldest first, and whether they lie far enough apart. */
export function judgedPressures({ session, criteria, since }: LeavingQuestion): {
  judged: VitalsReading[];
  isEnough: boolean;
} {
  const charted = pressuresOf(session).filter(({ takenAt }) => takenAt > since);
  const last = charted.at(-1);
  const first = charted.findLastIndex(
    ({ takenAt }) => last !== undefined && minutesBetween(takenAt, last.takenAt) >= criteria.pressure.minutesApart,
  );
  return { judged: charted.slice(Math.max(first, 0)), isEnough: first >= 0 };
}

/** The last pressure of the session where it is one with which nobody goes home. */
export function neverPressures(session: LiveSession, ranges: Pressure['ranges']): Shortfall[] {
  const last = pressuresOf(session).at(-1);
  if (!last) return [];
  return rangesOf(ranges).flatMap(([measure, { neverFrom }]): Shortfall[] => {
    const value = valueOf(last, measure);
    return value !== undefined && value >= neverFrom ? [{ kind: 'never', measure, value, limit: neverFrom }] : [];
  });
}

function pressuresOf(session: LiveSession): VitalsReading[] {
  const main = signAt('bloodPressure', 'main');
  return standingReadings(session.readings).filter((reading) => main && valueOf(reading, main) !== undefined);
}

function rangesOf(ranges: Pressure['ranges']): [VitalSign, PressureRange][] {
  return Object.entries(ranges) as [VitalSign, PressureRange][];
}

function faultsOf(reading: VitalsReading, session: LiveSession, { ranges, withinPercent }: Pressure): Shortfall[] {
  return rangesOf(ranges).flatMap(([measure, range]) => {
    const value = valueOf(reading, measure);
    if (value === undefined) return [];
    const outside = outsideOf(measure, value, range);
    return outside ? [outside] : offBaseline(measure, value, baselineOf(session, measure)?.value, withinPercent);
  });
}

function outsideOf(measure: VitalSign, value: number, { atLeast, below, neverFrom }: PressureRange): Shortfall | null {
  if (value >= neverFrom) return { kind: 'never', measure, value, limit: neverFrom };
  if (value >= below) return { kind: 'too-high', measure, value, limit: below - 1 };
  return atLeast !== undefined && value < atLeast ? { kind: 'too-low', measure, value, limit: atLeast } : null;
}

function offBaseline(
  measure: VitalSign,
  value: number,
  baseline: number | undefined,
  withinPercent: number,
): Shortfall[] {
  if (baseline === undefined) return [{ kind: 'no-baseline', measure }];
  return percentApart(value, baseline) > withinPercent
    ? [{ kind: 'off-baseline', measure, value, baseline, withinPercent }]
    : [];
}

/** How far a value lies from another, in per cent of that one. */
export function percentApart(value: number, from: number): number {
  return twelveDigits((Math.abs(value - from) / from) * 100);
}
