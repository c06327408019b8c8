import type { DayReview, ReviewedSession } from '@chairside/contracts';
import {
  clinicDay,
  isSevereAlert,
  plannedEnd,
  SEVERE_MOVES,
  visitPhases,
  type Gap,
  type Iso,
  type VisitPhase,
} from '@chairside/domain';
import { daySpan, type DaySpan } from './day-span.js';

/** A phase as it was; what is planned; the wait for who is late; and a booking that nobody came to. */
export type StretchKind = VisitPhase | 'planned' | 'awaited' | 'missed';

export interface GanttStretch {
  kind: StretchKind;
  from: number;
  to: number;
}

export interface GanttMark {
  kind: 'high' | 'medium' | 'stop';
  at: number;
}

/** A visit in its chair's row; every place is a share of the day's span. */
export interface GanttVisit {
  session: ReviewedSession;
  row: number;
  stretches: GanttStretch[];
  marks: GanttMark[];
  /** Where its bar begins and ends; the wait for who was late is no part of it. */
  from: number;
  to: number;
}

export interface GanttPlan {
  span: DaySpan;
  /** A name for each row; null stands last, for visits without a chair. */
  chairs: (string | null)[];
  visits: GanttVisit[];
  /** Nothing when the day is over. */
  now: number | null;
  gap: { row: number; from: number; to: number; minutes: number; chair: string | null } | null;
}

/** The day by chairs, from its earliest moment to its latest. */
export function ganttPlan(review: DayReview): GanttPlan {
  const { sessions, asOf, timeZone } = review;
  const stretches = sessions.map((session) => stretchesOf(session, asOf));
  const span = daySpan(
    stretches.flat().flatMap(({ from, to }) => [from, to]),
    review,
  );
  const chairs = chairsOf(sessions);
  const visits = sessions.map((session, index): GanttVisit => {
    const placed = (stretches[index] ?? []).map(({ kind, from, to }) => ({
      kind,
      from: span.place(from),
      to: span.place(to),
    }));
    const bar = placed.filter(({ kind }) => kind !== 'awaited');
    return {
      session,
      row: chairs.indexOf(chairOf(session)),
      stretches: placed,
      marks: marksOf(session, span),
      from: Math.min(...bar.map(({ from }) => from)),
      to: Math.max(...bar.map(({ to }) => to)),
    };
  });
  const isToday = clinicDay(asOf, timeZone) === review.day;
  return { span, chairs, visits, now: isToday ? span.place(asOf) : null, gap: gapOf(sessions, chairs, span) };
}

/** Where a visit is, or was to be. */
export function chairOf({ chair, plannedChair }: ReviewedSession): string | null {
  return chair ?? plannedChair;
}

/** The session of the day with the longest gap. */
export function longestGapOf(sessions: readonly ReviewedSession[]): { session: ReviewedSession; gap: Gap } | null {
  return sessions.reduce<{ session: ReviewedSession; gap: Gap } | null>((longest, session) => {
    const { gap } = session;
    return gap && gap.minutes > (longest?.gap.minutes ?? 0) ? { session, gap } : longest;
  }, null);
}

interface TimedStretch {
  kind: StretchKind;
  from: Iso;
  to: Iso;
}

/** A late patient is awaited from the booked time on; who is here stays until the planned end, or is over it. */
function stretchesOf(session: ReviewedSession, asOf: Iso): TimedStretch[] {
  const { scheduledAt, checkedInAt, minutesLate, endedAt } = session;
  const end = plannedEnd(session);
  if (checkedInAt === null) {
    const kind = session.status === 'scheduled' ? 'planned' : 'missed';
    const booked: TimedStretch = { kind, from: scheduledAt, to: end };
    return minutesLate === null ? [booked] : [booked, { kind: 'awaited', from: scheduledAt, to: asOf }];
  }
  const wait: TimedStretch[] = minutesLate === null ? [] : [{ kind: 'awaited', from: scheduledAt, to: checkedInAt }];
  const phases = visitPhases(session, asOf).map(({ phase, from, to }) => ({ kind: phase, from, to }));
  const ahead: TimedStretch[] = endedAt === null && end > asOf ? [{ kind: 'planned', from: asOf, to: end }] : [];
  return [...wait, ...phases, ...ahead];
}

const BY_NAME = new Intl.Collator('en', { numeric: true });

function chairsOf(sessions: readonly ReviewedSession[]): (string | null)[] {
  const names = [...new Set(sessions.map(chairOf))];
  const named = names.filter((name) => name !== null).sort(BY_NAME.compare);
  return names.includes(null) ? [...named, null] : named;
}

/** The worse are drawn last, over the milder. What only says that a set was late stands in the counts. */
function marksOf({ alerts, steps }: ReviewedSession, span: DaySpan): GanttMark[] {
  const of = (level: 'high' | 'medium') =>
    alerts
      .filter((alert) => alert.level === level && (isSevereAlert(alert) || alert.condition.rule === 'caution-value'))
      .map(({ since }): GanttMark => ({ kind: level, at: span.place(since) }));
  const moves = steps
    .filter(({ move }) => SEVERE_MOVES.includes(move))
    .map(({ move, at }): GanttMark => ({ kind: move === 'stop' ? 'stop' : 'medium', at: span.place(at) }));
  return [...moves, ...of('medium'), ...of('high')];
}

function gapOf(
  sessions: readonly ReviewedSession[],
  chairs: readonly (string | null)[],
  span: DaySpan,
): GanttPlan['gap'] {
  const longest = longestGapOf(sessions);
  if (!longest) return null;
  const { session, gap } = longest;
  const chair = chairOf(session);
  const place = { from: span.place(gap.from), to: span.place(gap.to) };
  return { ...place, chair, row: chairs.indexOf(chair), minutes: Math.floor(gap.minutes) };
}
