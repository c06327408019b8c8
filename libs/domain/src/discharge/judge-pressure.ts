import { minutesAfter, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { twelveDigits } from '../dose/rounding.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from '../vitals/baseline.js';
import { signAt, type VitalSign } from '../vitals/vital-signs.js';
import { standingReadings, valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import type { DischargeCriteria, PressureRange } from './discharge-criteria.js';
import type { Shortfall } from './shortfall.js';

type Pressure = DischargeCriteria['pressure'];

/**
 * The last two pressures far enough apart, and every one between them: a good one that was measured twice in a minute
 * says nothing of the quarter of an hour (floor rule 19).
 */
export function judgePressure(session: LiveSession, pressure: Pressure, since: Iso, newest: Iso): Shortfall[] {
  const main = signAt('bloodPressure', 'main');
  if (!main) return [];
  const charted = standingReadings(session.readings).filter(
    (reading) => reading.takenAt > since && valueOf(reading, main) !== undefined,
  );
  const last = charted.at(-1);
  if (!last) return [{ kind: 'not-charted', measure: main }];
  if (last.takenAt < newest) return [{ kind: 'too-old', measure: main, takenAt: last.takenAt }];
  const first = charted.findLastIndex(({ takenAt }) => minutesBetween(takenAt, last.takenAt) >= pressure.minutesApart);
  const judged = charted.slice(Math.max(first, 0));
  const faults = judged.flatMap((reading) => faultsOf(reading, session, pressure));
  if (first >= 0) return faults;
  return [...faults, { kind: 'another-pressure', from: minutesAfter(last.takenAt, pressure.minutesApart) }];
}

function faultsOf(reading: VitalsReading, session: LiveSession, { ranges, withinPercent }: Pressure): Shortfall[] {
  return (Object.entries(ranges) as [VitalSign, PressureRange][]).flatMap(([measure, range]) => {
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
  const percent = twelveDigits((Math.abs(value - baseline) / baseline) * 100);
  return percent > withinPercent ? [{ kind: 'off-baseline', measure, value, baseline, withinPercent }] : [];
}
