import { minutesBetween, type Iso } from '../clinic/clinic-time.js';
import type { FigureRange } from '../discharge/discharge-criteria.js';
import { drugEnd } from '../discharge/question.js';
import type { Protocol } from '../protocols/protocol.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from './baseline.js';
import type { Measure } from './measures.js';
import { scale, scales, type Scale } from './scales.js';
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

/** How one visit went: of what the protocol watches for its own sake, and of what it wants to see cleared. */
export interface VisitCourse {
  complaints: (BeforeAndSince & { measure: Scale })[];
  peaks: (PeakAndClear & { measure: Measure })[];
}

/** What can be said of the course of a visit so far; both empty before the drug. */
export function visitCourse(
  session: Watched,
  { checks, discharge }: Pick<Protocol, 'checks' | 'discharge'>,
): VisitCourse {
  const watched = Object.values(checks).flatMap((groups) => groups.flatMap(({ measures }) => measures));
  const complaints = scales.filter((name) => scale(name).isComplaint && watched.includes(name));
  const cleared = Object.entries(discharge?.figures ?? {}) as [Measure, FigureRange][];
  return {
    complaints: complaints.flatMap((measure) => {
      const both = beforeAndSince(session, measure);
      return both ? [{ measure, ...both }] : [];
    }),
    peaks: cleared.flatMap(([measure, { atMost, clearsWithinMinutes }]) => {
      if (atMost === undefined || clearsWithinMinutes === undefined) return [];
      const found = peakAndClear(session, measure, atMost);
      return found ? [{ measure, ...found }] : [];
    }),
  };
}

function sinceDrug(session: Watched, measure: Measure): TimedValue[] {
  const startedAt = drugStart(session);
  return startedAt === undefined
    ? []
    : valuesOf(session.readings, measure).filter(({ takenAt }) => takenAt > startedAt);
}
