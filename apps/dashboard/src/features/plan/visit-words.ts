import type { PatientVisit } from '@chairside/contracts';
import {
  askedAsNoShowAt,
  CONDITION_WORDS,
  minutesAfter,
  noticeWords,
  phaseWords,
  type Board,
  type BookedSession,
  type Iso,
} from '@chairside/domain';
import { CANCEL_REASON_WORDS } from '../sessions/words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { dayOfYear } from './plan-days.js';
import { PLAN_WORDS as words } from './words.en.js';

/** The status of a visit, with how long ahead it was called off and for what, or when its patient came after all. */
export function comingWords({ status, protocolId, calledOff, cameLateAt }: ComingVisit, board: Board): string {
  const said = phaseWords(status, board.protocols[protocolId]);
  if (cameLateAt !== null) return words.cameLate(said, clockTime(cameLateAt, board.clinic?.timeZone ?? 'UTC'));
  if (!calledOff) return said;
  const notice = calledOff.noticeHours === null ? [] : [noticeWords(calledOff.noticeHours)];
  const why = calledOff.words === null ? [] : [`“${calledOff.words}”`];
  return [[said, ...notice].join(' '), CANCEL_REASON_WORDS[calledOff.reason], ...why].join(' · ');
}

/** Nobody is asked about before that: half an hour after the booked time. */
export function isToBeCalled(visit: Pick<ComingVisit, 'status' | 'scheduledAt'>, now: Iso): boolean {
  const at = askedAsNoShowAt(visit);
  return at !== null && at <= now;
}

type ComingVisit = Pick<PatientVisit, 'status' | 'scheduledAt' | 'protocolId' | 'calledOff' | 'cameLateAt'>;

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
