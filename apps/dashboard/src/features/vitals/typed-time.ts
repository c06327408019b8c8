import type { Iso } from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import { instantAt } from './clock-instant.js';
import { clockTime } from './clock-time.js';
import type { EntryState } from './entry-state.js';
import { SHEET_WORDS } from './words.en.js';

/** What a time of day means that is being typed, or why it cannot be the time of a set. */
export type TypedTime = { kind: 'time'; takenAt: Iso } | { kind: 'none' | 'ahead' | 'before-visit' };

type Typed = Pick<EntryState, 'clock' | 'takenAt'>;
export type VisitBounds = Pick<EntryRules, 'timeZone' | 'earliest'>;

/**
 * A clock time is one that has passed since check-in. "11:55" at 11:27 is a slip of the hand and not a set of yesterday:
 * only a visit that was here yesterday has one.
 */
export function readClock({ clock, takenAt }: Typed, now: Iso, { timeZone, earliest }: VisitBounds): TypedTime {
  if (clock === null) return { kind: 'none' };
  // the clock shows whole minutes: a time that was left as it stood is not moved to its full minute
  if (takenAt !== null && clockTime(takenAt, timeZone) === clock) return { kind: 'time', takenAt };
  const passed = instantAt(clock, now, timeZone);
  if (passed === undefined) return { kind: 'none' };
  if (passed >= minuteOf(earliest)) return { kind: 'time', takenAt: passed < earliest ? earliest : passed };
  return { kind: clockTime(passed, timeZone) > clockTime(now, timeZone) ? 'ahead' : 'before-visit' };
}

/** Why a typed time is refused; nothing while it can be the time of a set. */
export function clockFault(state: Typed, now: Iso, visit: VisitBounds): string | null {
  const read = readClock(state, now, visit);
  const { timeZone, earliest } = visit;
  const typed = state.clock?.trim() ?? '';
  switch (read.kind) {
    case 'time':
      return null;
    case 'none':
      return SHEET_WORDS.wrongTime;
    case 'ahead':
      return SHEET_WORDS.ahead(typed, clockTime(now, timeZone));
    case 'before-visit':
      return SHEET_WORDS.beforeVisit(typed, clockTime(earliest, timeZone));
  }
}

/** The full minute in which the visit began: somebody who types it means no time before it. */
function minuteOf(at: Iso): string {
  return at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
