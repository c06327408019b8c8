import type { Iso } from '@chairside/domain';
import { AGE_WORDS } from './age-words.en.js';
import { ageMinutes, clockTime } from './clock-time.js';

/** A stretch of time as it is said: "now", "6 min", "1 h 05". */
export function minutesWords(minutes: number): string {
  if (minutes < 1) return AGE_WORDS.now;
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}

/** The age of a value; a clock time instead while the screen is not live and counts no minutes. */
export function valueAge(takenAt: Iso, now: Iso, timeZone: string, isOld: boolean): string {
  return isOld ? clockTime(takenAt, timeZone) : minutesWords(ageMinutes(takenAt, now));
}
