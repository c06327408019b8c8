import { COVERED_STEP, type Alert, type Iso } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { LADDER_LINE_WORDS } from './ladder-line-words.en.js';
import { calledName, nextWords, whoIs, type LadderPeople } from './ladder-words.js';

/**
 * Who was last called of an alert that nobody took, and who is next: "all nurses called on screen 10:44, Pia Romero in 0:32".
 * While nobody was called yet, the covering provider is named as well (floor rule 22).
 * @param countsDown a countdown while the screen is live, the clock time when it is not
 */
export function ladderWords(
  alert: Alert,
  now: Iso,
  timeZone: string,
  countsDown: boolean,
  people: LadderPeople,
): string {
  if (alert.state !== 'raised') return '';
  const last = alert.called.at(-1);
  const called = last ? LADDER_LINE_WORDS.called(calledName(last, people), clockTime(last.at, timeZone)) : '';
  const then = last || alert.level !== 'high' ? '' : LADDER_LINE_WORDS.then(whoIs(COVERED_STEP, now, people));
  return [called, nextWords(alert, now, timeZone, countsDown, people), then].filter(Boolean).join(', ');
}
