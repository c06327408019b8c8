import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { BookedSession } from './infusion-session.js';

type Span = Pick<BookedSession, 'scheduledAt' | 'plannedMinutes'>;

/** Whether two visits are planned for the same minutes; one that begins when the other ends does not meet it. */
export function overlap(one: Span, other: Span): boolean {
  return one.scheduledAt < endOf(other) && other.scheduledAt < endOf(one);
}

/** From when to when a visit is planned. */
export interface PlannedSpan {
  from: Iso;
  until: Iso;
}

export function spanOf(span: Span): PlannedSpan {
  return { from: span.scheduledAt, until: endOf(span) };
}

function endOf({ scheduledAt, plannedMinutes }: Span): Iso {
  return minutesAfter(scheduledAt, plannedMinutes);
}
