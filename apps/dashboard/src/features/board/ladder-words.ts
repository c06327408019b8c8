import { minutesBetween, nextRung, type Alert, type CalledWho, type Iso } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { leftWords } from './due-words.js';
import { words } from './words.en.js';

/** Who covers at a time, by name; nothing where nobody does. */
export type CoverNameAt = (at: Iso) => string | null;

/** So late is no longer the second that a server takes. */
const LATE_MINUTES = 0.5;

/**
 * Who was last called of an alert that nobody took, and who is next: "all nurses called on screen 10:44, providers in 0:32".
 * @param countsDown a countdown while the screen is live, the clock time when it is not
 * @param coverAt of the providers who are called, the one who covers is named (floor rule 22)
 */
export function ladderWords(
  alert: Alert,
  now: Iso,
  timeZone: string,
  countsDown: boolean,
  coverAt: CoverNameAt,
): string {
  if (alert.state !== 'raised') return '';
  const last = alert.called.at(-1);
  const called = last ? words.called(whoWords(last, coverAt), clockTime(last.at, timeZone)) : '';
  return [called, nextWords(alert, now, timeZone, countsDown, coverAt)].filter(Boolean).join(', ');
}

/** The same where there is little room: who is next once somebody was called, in the end who was last. */
export function shortLadderWords(
  alert: Alert,
  now: Iso,
  timeZone: string,
  countsDown: boolean,
  coverAt: CoverNameAt,
): string {
  const last = alert.called.at(-1);
  if (alert.state !== 'raised' || !last) return '';
  return nextWords(alert, now, timeZone, countsDown, coverAt) || words.calledShort(whoWords(last, coverAt));
}

function nextWords(alert: Alert, now: Iso, timeZone: string, countsDown: boolean, coverAt: CoverNameAt): string {
  const next = nextRung(alert);
  if (!next) return '';
  const who = whoWords(next, coverAt);
  if (!countsDown) return words.calledAt(who, clockTime(next.at, timeZone));
  const left = minutesBetween(now, next.at);
  return left < -LATE_MINUTES ? words.notCalled(who) : words.calledIn(who, leftWords(Math.max(0, left)));
}

function whoWords({ who, at }: { who: CalledWho; at: Iso }, coverAt: CoverNameAt): string {
  const name = who === 'providers' ? coverAt(at) : null;
  return name === null ? words.calledWho[who] : words.coverer(name);
}
