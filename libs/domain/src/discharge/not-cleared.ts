import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { latestValue } from '../vitals/vitals-reading.js';
import type { DischargeCriteria, FigureRange } from './discharge-criteria.js';
import { offRange, type OffRange } from './off-range.js';
import { drugEnd } from './question.js';

/** A figure that the drug put beyond its range, and when it should be back in it. */
export interface LastingFigure extends OffRange {
  since: Iso;
}

/** The figures that were last charted beyond the range that they are to clear to, whichever should be back first first. */
export function lastingFigures(
  session: LiveSession,
  { figures }: Pick<DischargeCriteria, 'figures'>,
): [LastingFigure, ...LastingFigure[]] | null {
  const [startedAt, endedAt] = [drugStart(session), drugEnd(session)];
  if (startedAt === undefined || endedAt === undefined) return null;
  const lasting = (Object.entries(figures) as [Measure, FigureRange][]).flatMap(([measure, range]) => {
    const last = latestValue(session.readings, measure);
    // of before the drug, a value says nothing of what the drug did
    if (range.clearsWithinMinutes === undefined || !last || last.takenAt <= startedAt) return [];
    const off = offRange(session, measure, last.value, range);
    return off ? [{ ...off, since: minutesAfter(endedAt, range.clearsWithinMinutes) }] : [];
  });
  const [first, ...others] = lasting.sort((a, b) => a.since.localeCompare(b.since));
  return first ? [first, ...others] : null;
}
