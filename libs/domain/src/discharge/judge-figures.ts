import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { standingEffects } from '../effects/effect.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { signAt, vitalSign, type VitalSign } from '../vitals/vital-signs.js';
import { latestValue, valuesOf } from '../vitals/vitals-reading.js';
import type { FigureRange } from './discharge-criteria.js';
import { offRange } from './off-range.js';
import type { LeavingQuestion } from './question.js';
import type { Shortfall } from './shortfall.js';

/** The last value of a measure against what it must be; one from before recovery, or an old one, says nothing. */
export function judgeFigure(
  { session, since, newest }: LeavingQuestion,
  measure: Measure,
  range: FigureRange,
): Shortfall[] {
  const last = latestValue(session.readings, measure);
  if (!last || last.takenAt <= since) return [{ kind: 'not-charted', measure }];
  if (last.takenAt < newest) return [{ kind: 'too-old', measure, takenAt: last.takenAt }];
  const off = offRange(session, measure, last.value, range);
  return off ? [off] : [];
}

/** On air for so many minutes, and the saturation taken after them (clinical.md 5, 3). Who never had oxygen was on air. */
export function judgeOnAir({ session, criteria, at }: LeavingQuestion): Shortfall[] {
  const given = lastGivenAt(session);
  if (given === undefined) return [];
  const support = signAt('oxygen', 'support');
  const flows = support ? valuesOf(session.readings, support) : [];
  const offAt = flows.find(({ value, takenAt }) => value === 0 && takenAt > given)?.takenAt;
  if (offAt === undefined) return [{ kind: 'on-oxygen' }];
  const until = minutesAfter(offAt, criteria.onAirMinutes);
  if (at < until) return [{ kind: 'wait', until }];
  const saturation = signAt('oxygen', 'main');
  const last = saturation && latestValue(session.readings, saturation);
  return saturation && (!last || last.takenAt < until) ? [{ kind: 'not-charted', measure: saturation }] : [];
}

/** When oxygen was last given: a flow, a fraction above that of air, or what was done about a side effect. */
function lastGivenAt(session: LiveSession): Iso | undefined {
  const parts = [signAt('oxygen', 'support'), signAt('oxygen', 'fraction')];
  const charted = parts.flatMap((sign) =>
    sign === undefined ? [] : valuesOf(session.readings, sign).filter(({ value }) => value > ofAir(sign)),
  );
  const done = standingEffects(session).flatMap(({ states }) => states.filter(({ action }) => action === 'oxygen'));
  return [...charted.map(({ takenAt }) => takenAt), ...done.map(({ at }) => at)].sort().at(-1);
}

/** What a sign of oxygen shows on air: the least that can be charted. */
function ofAir(sign: VitalSign): number {
  return vitalSign(sign).possible[0];
}
