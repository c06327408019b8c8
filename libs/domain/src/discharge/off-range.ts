import type { LiveSession } from '../sessions/infusion-session.js';
import { baselineOf } from '../vitals/baseline.js';
import type { Measure } from '../vitals/measures.js';
import type { FigureRange } from './discharge-criteria.js';

/** A figure that is not as the protocol asks of whoever goes home: its value, and the limit, which is allowed itself. */
export interface OffRange {
  kind: 'too-high' | 'too-low';
  measure: Measure;
  value: number;
  limit: number;
}

/** What of a value is beyond its range; the patient's own value before the drug may do in the place of the lower end. */
export function offRange(
  session: Pick<LiveSession, 'steps' | 'readings'>,
  measure: Measure,
  value: number,
  { atLeast = -Infinity, atMost = Infinity, orBaseline }: FigureRange,
): OffRange | null {
  if (value > atMost) return { kind: 'too-high', measure, value, limit: atMost };
  if (value >= atLeast) return null;
  const baseline = orBaseline ? baselineOf(session, measure)?.value : undefined;
  return baseline !== undefined && value >= baseline ? null : { kind: 'too-low', measure, value, limit: atLeast };
}
