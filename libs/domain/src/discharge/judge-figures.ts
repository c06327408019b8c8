import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from '../vitals/baseline.js';
import type { Measure } from '../vitals/measures.js';
import { signAt } from '../vitals/vital-signs.js';
import { latestValue, valuesOf, type TimedValue } from '../vitals/vitals-reading.js';
import type { FigureRange } from './discharge-criteria.js';
import type { Shortfall } from './shortfall.js';

/** The last value of a measure against what it must be; one from before recovery, or an old one, says nothing. */
export function judgeFigure(
  session: LiveSession,
  measure: Measure,
  range: FigureRange,
  since: Iso,
  newest: Iso,
): Shortfall[] {
  const last = latestValue(session.readings, measure);
  if (!last || last.takenAt <= since) return [{ kind: 'not-charted', measure }];
  if (last.takenAt < newest) return [{ kind: 'too-old', measure, takenAt: last.takenAt }];
  const { atLeast = -Infinity, atMost = Infinity } = range;
  if (last.value > atMost) return [{ kind: 'too-high', measure, value: last.value, limit: atMost }];
  if (last.value >= atLeast || isLikeBaseline(session, measure, last, range)) return [];
  return [{ kind: 'too-low', measure, value: last.value, limit: atLeast }];
}

function isLikeBaseline(
  session: LiveSession,
  measure: Measure,
  last: TimedValue,
  { orBaseline }: FigureRange,
): boolean {
  const baseline = orBaseline ? baselineOf(session, measure)?.value : undefined;
  return baseline !== undefined && last.value >= baseline;
}

/** On air for so many minutes, and the saturation charted since (clinical.md 5, 3). Who never had oxygen was on air. */
export function judgeOnAir(session: LiveSession, minutes: number, now: Iso): Shortfall[] {
  const support = signAt('oxygen', 'support');
  const flows = support ? valuesOf(session.readings, support) : [];
  const given = flows.findLastIndex(({ value }) => value > 0);
  if (given === -1) return [];
  const offAt = flows[given + 1]?.takenAt;
  if (offAt === undefined) return [{ kind: 'on-oxygen' }];
  const until = minutesAfter(offAt, minutes);
  if (now < until) return [{ kind: 'wait', until }];
  const saturation = signAt('oxygen', 'main');
  const last = saturation && latestValue(session.readings, saturation);
  return saturation && (!last || last.takenAt < offAt) ? [{ kind: 'not-charted', measure: saturation }] : [];
}
