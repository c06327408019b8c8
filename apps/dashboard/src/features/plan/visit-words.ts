import { CONDITION_WORDS, minutesAfter, type Board, type BookedSession } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { dayOfYear } from './plan-days.js';
import { PLAN_WORDS as words } from './words.en.js';

/** "Mon 23 Nov 2026, 10:05". */
export function whenWords({ day, scheduledAt }: Pick<BookedSession, 'day' | 'scheduledAt'>, timeZone: string): string {
  return words.when(dayOfYear(day), clockTime(scheduledAt, timeZone));
}

/** "10:05 to 12:05". */
export function spanWords(
  { scheduledAt, plannedMinutes }: Pick<BookedSession, 'scheduledAt' | 'plannedMinutes'>,
  timeZone: string,
): string {
  const to = minutesAfter(scheduledAt, plannedMinutes);
  return words.span(clockTime(scheduledAt, timeZone), clockTime(to, timeZone));
}

/** "Post-traumatic stress disorder · Mood IV 40 · session 2 of 6", as far as it is known. */
export function whatForWords({ condition, protocolId, visit }: BookedSession, { protocols }: Board): string {
  return [
    condition === null ? [] : CONDITION_WORDS[condition],
    protocols[protocolId]?.name ?? [],
    visit === null ? [] : words.session(visit.number, visit.of),
  ]
    .flat()
    .join(' · ');
}
