import type { Iso } from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import { moveTo, say } from './entry-moves.js';
import type { EntryState } from './entry-state.js';
import { readClock } from './typed-time.js';

/** The set was taken at a moment; an answer of its own goes on to the saving. */
export function chooseTime(
  state: EntryState,
  { takenAt, isAnswered }: { takenAt: Iso; isAnswered?: true },
): EntryState {
  const chosen = { ...say(state, null), takenAt, isTimeChosen: true, clock: null };
  return isAnswered ? moveTo(chosen, 'save') : chosen;
}

/** The time of day as it is typed. */
export function clock(state: EntryState, { text, isOpened }: { text: string; isOpened?: true }): EntryState {
  const opened = isOpened ? { ...moveTo(state, 'clock'), clockFrom: state.focus.target } : say(state, null);
  return { ...opened, clock: text };
}

/** Takes a typed time over, and by Enter the cursor goes back to where it was; one that cannot be stays to be seen. */
export function clockTyped(
  before: EntryState,
  { now, isAnswered }: { now: Iso; isAnswered?: true },
  rules: EntryRules,
): EntryState {
  const read = readClock(before, now, rules);
  if (read.kind !== 'time') return isAnswered ? say(moveTo(before, 'clock'), { kind: 'wrong-time' }) : before;
  const chosen = chooseTime(before, { takenAt: read.takenAt });
  return isAnswered ? moveTo(chosen, before.clockFrom) : chosen;
}
