import { minutesWords } from '../vitals/age-words.js';
import { clockTime } from '../vitals/clock-time.js';
import type { NextDue } from './next-due.js';
import { words } from './words.en.js';

/** What is due next, in words: a countdown while the screen is live, the clock time when it is not. */
export function dueWords(due: NextDue, timeZone: string, countsDown: boolean): string {
  if (!countsDown) return words.dueAt(due.what, clockTime(due.dueAt, timeZone));
  switch (due.level) {
    case 'due':
      return words.dueNow(due.what);
    case 'overdue':
      return words.overdue(due.what, minutesWords(Math.floor(due.minutesLate)));
    default:
      return (due.isRecheck ? words.recheckIn : words.dueIn)(due.what, leftWords(-due.minutesLate));
  }
}

const COUNTED_MINUTES = 5;

/** "3:10" in the last minutes, "8 min" before; rounded up, so that nothing is said to be due before it is. */
export function leftWords(minutes: number): string {
  if (minutes >= COUNTED_MINUTES) return minutesWords(Math.ceil(minutes));
  const seconds = Math.ceil(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
