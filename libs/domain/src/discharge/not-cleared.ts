import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { latestValue } from '../vitals/vitals-reading.js';
import type { DischargeCriteria, FigureRange } from './discharge-criteria.js';
import { drugEnd } from './question.js';

/** When the first of the figures that were last charted beyond their range should have been back in it; nothing where all are. */
export function notClearedSince(session: LiveSession, { figures }: Pick<DischargeCriteria, 'figures'>): Iso | null {
  const endedAt = drugEnd(session);
  if (endedAt === undefined) return null;
  const late = (Object.entries(figures) as [Measure, FigureRange][]).flatMap(([measure, range]) =>
    range.clearsWithinMinutes !== undefined && isBeyond(session, measure, range)
      ? [minutesAfter(endedAt, range.clearsWithinMinutes)]
      : [],
  );
  return late.sort()[0] ?? null;
}

function isBeyond(
  { readings }: LiveSession,
  measure: Measure,
  { atLeast = -Infinity, atMost = Infinity }: FigureRange,
) {
  const value = latestValue(readings, measure)?.value;
  return value !== undefined && (value > atMost || value < atLeast);
}
