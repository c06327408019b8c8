import { minutesBetween, nextRung, type Alert, type Iso } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { leftWords } from './due-words.js';
import { words } from './words.en.js';

/** So late is no longer the second that a server takes. */
const LATE_MINUTES = 0.5;

/**
 * Who was last called of an alert that nobody took, and who is next: "all nurses called on screen 10:44, providers in 0:32".
 * @param countsDown a countdown while the screen is live, the clock time when it is not
 */
export function ladderWords(alert: Alert, now: Iso, timeZone: string, countsDown: boolean): string {
  if (alert.state !== 'raised') return '';
  const last = alert.called.at(-1);
  const called = last ? words.called(words.calledWho[last.who], clockTime(last.at, timeZone)) : '';
  return [called, nextWords(alert, now, timeZone, countsDown)].filter(Boolean).join(', ');
}

/** The same where there is little room: who is next once somebody was called, in the end who was last. */
export function shortLadderWords(alert: Alert, now: Iso, timeZone: string, countsDown: boolean): string {
  const last = alert.called.at(-1);
  if (alert.state !== 'raised' || !last) return '';
  return nextWords(alert, now, timeZone, countsDown) || words.calledShort(words.calledWho[last.who]);
}

function nextWords(alert: Alert, now: Iso, timeZone: string, countsDown: boolean): string {
  const next = nextRung(alert);
  if (!next) return '';
  const who = words.calledWho[next.who];
  if (!countsDown) return words.calledAt(who, clockTime(next.at, timeZone));
  const left = minutesBetween(now, next.at);
  return left < -LATE_MINUTES ? words.notCalled(who) : words.calledIn(who, leftWords(Math.max(0, left)));
}
