import { minutesBetween, type Iso } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import type { SessionInView } from './session-in-view.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';

/** Charted so much later than it was, that a reader of the story must know. */
const LATER_MINUTES = 1;

/** Both times, where something was charted later than it was. */
export function enteredLater(at: Iso, enteredAt: Iso, { timeZone }: SessionInView): string[] {
  if (minutesBetween(at, enteredAt) < LATER_MINUTES) return [];
  return [words.late(clockTime(enteredAt, timeZone), clockTime(at, timeZone))];
}
