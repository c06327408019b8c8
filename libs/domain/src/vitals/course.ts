import { minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { drugEnd } from '../discharge/question.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from './baseline.js';
import type { Measure } from './measures.js';
import { valuesOf, type TimedValue } from './vitals-reading.js';

type Watched = Pick<LiveSession, 'steps' | 'readings'>;

/** A measure before the drug, and as it was last charted since the drug began. */
export interface BeforeAndSince {
  before: TimedValue;
  since: TimedValue;
}

/** What the drug did to a measure; nothing before both are charted. */
export function beforeAndSince(session: Watched, measure: Measure): BeforeAndSince | null {
  const before = baselineOf(session, measure);
  const since = sinceDrug(session, measure).at(-1);
  return before && since ? { before, since } : null;
}

/** The highest value since the drug began, and when the measure was clear again for good. */
export interface PeakAndClear {
  peak: TimedValue;
  /** The first value from which on none was above; nothing while it has not cleared. */
  clear: TimedValue | null;
  /** From the end of the drug to then; 0 where it cleared while the drug ran. */
  minutesAfterDrug: number | null;
}

/** How far a measure went up under the drug, and how long until it was at most `atMost` again (product 3). */
export function peakAndClear(session: Watched, measure: Measure, atMost: number): PeakAndClear | null {
  const values = sinceDrug(session, measure);
  const peak = values.reduce<TimedValue | null>((most, one) => (most && most.value >= one.value ? most : one), null);
  if (!peak) return null;
  const lastAbove = values.findLastIndex(({ value }) => value > atMost);
  const clear = values[lastAbove + 1] ?? null;
  return { peak, clear, minutesAfterDrug: clear && afterDrug(session, clear.takenAt) };
}

function afterDrug(session: Watched, at: Iso): number | null {
  const endedAt = drugEnd(session);
  return endedAt === undefined ? null : Math.max(0, minutesBetween(endedAt, at));
}

function sinceDrug(session: Watched, measure: Measure): TimedValue[] {
  const startedAt = drugStart(session);
  return startedAt === undefined
    ? []
    : valuesOf(session.readings, measure).filter(({ takenAt }) => takenAt > startedAt);
}
