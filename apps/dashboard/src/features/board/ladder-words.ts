import {
  COVERED_STEP,
  coveringAt,
  minutesBetween,
  nextRung,
  type Alert,
  type Board,
  type Called,
  type CalledWho,
  type Iso,
} from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { leftWords } from './due-words.js';
import { words } from './words.en.js';

/** So late is no longer the second that a server takes. */
const LATE_MINUTES = 0.5;

/** Who covers, and what the clinic's people are called. */
export type LadderPeople = Pick<Board, 'staff' | 'shift'>;

/** Where there is little room: who is next once somebody was called, in the end who was last. */
export function shortLadderWords(
  alert: Alert,
  now: Iso,
  timeZone: string,
  countsDown: boolean,
  people: LadderPeople,
): string {
  const last = alert.called.at(-1);
  if (alert.state !== 'raised' || !last) return '';
  return nextWords(alert, now, timeZone, countsDown, people) || words.calledShort(calledName(last, people));
}

/** Whoever was called, by name where it was the one who covered. */
export function calledName({ who, staffId }: Called, { staff }: Pick<LadderPeople, 'staff'>): string {
  return staff[staffId ?? '']?.name ?? words.calledWho[who];
}

/** Who is called at a step, by name where somebody covers then. */
export function whoIs(who: CalledWho, at: Iso, { shift, staff }: LadderPeople): string {
  const coveringId = who === COVERED_STEP ? coveringAt(shift, at) : null;
  return staff[coveringId ?? '']?.name ?? words.calledWho[who];
}

/** Who is called next, and when: "Pia Romero in 0:32". */
export function nextWords(alert: Alert, now: Iso, timeZone: string, countsDown: boolean, people: LadderPeople): string {
  const next = nextRung(alert);
  if (!next) return '';
  const who = whoIs(next.who, next.at, people);
  if (!countsDown) return words.calledAt(who, clockTime(next.at, timeZone));
  const left = minutesBetween(now, next.at);
  return left < -LATE_MINUTES ? words.notCalled(who) : words.calledIn(who, leftWords(Math.max(0, left)));
}
