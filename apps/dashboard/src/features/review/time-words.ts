import type { ReviewedSession } from '@chairside/contracts';
import { lateArrival, noticeHours, noticeWords } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { minutesWords } from '../vitals/age-words.js';
import { REVIEW_WORDS as words } from './words.en.js';

/** In, start, end of the drug, out. */
export const TIMES = ['checkedInAt', 'startedAt', 'drugEndedAt', 'endedAt'] as const;

/** "In 10:05 · Start 10:30 · Drug end 11:10", or when somebody who has not come was booked. */
export function timesLine(session: ReviewedSession, timeZone: string): string {
  if (session.checkedInAt === null) return bookedWords(session, timeZone);
  return TIMES.flatMap((name) => {
    const at = session[name];
    return at === null ? [] : [`${words.columns[name]} ${clockTime(at, timeZone)}`];
  }).join(' · ');
}

/** "10:05 to 11:40", "since 10:05", "booked 10:05". */
export function spanWords({ checkedInAt, endedAt, scheduledAt }: ReviewedSession, timeZone: string): string {
  if (checkedInAt === null) return words.gantt.booked(clockTime(scheduledAt, timeZone));
  const from = clockTime(checkedInAt, timeZone);
  return endedAt === null ? words.gantt.until(from) : words.gantt.span(from, clockTime(endedAt, timeZone));
}

/** Of who has not come: when they were booked, and that they are late. */
export function bookedWords({ scheduledAt, minutesLate }: ReviewedSession, timeZone: string): string {
  return (minutesLate === null ? words.scheduled : words.lateBooked)(clockTime(scheduledAt, timeZone));
}

/** What was not in time: "came 13 min late", "26 min over plan"; and how long ahead a visit was called off. */
export function lateWords(session: ReviewedSession): string[] {
  const { checkedInAt, minutesLate, minutesOverPlan } = session;
  const notice = noticeHours(session);
  const off = notice === null ? [] : [noticeWords(notice)];
  const late = checkedInAt !== null && minutesLate !== null ? [words.cameLate(minutesWords(minutesLate))] : [];
  const came = lateArrival(session) === null ? late : [...late, words.cameAfterAll];
  return [...off, ...came, ...(minutesOverPlan === null ? [] : [words.overPlan(minutesWords(minutesOverPlan))])];
}
