import type { Iso, Measure } from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import { meanOf, pairOf } from './entry-fields.js';
import { isBlank } from './entry-values.js';
import type { Entries, EntryState, FieldEntry, FocusTarget, Notice } from './entry-state.js';

/** A value in its field: what was said about the old one is over. */
export function put(state: EntryState, measure: Measure, entry: FieldEntry, at: Iso): EntryState {
  const entries = { ...withoutMean(state.entries, measure), [measure]: entry };
  const checked = state.checked.filter((other) => other !== measure);
  const confirmed = confirmedBeside(state, measure);
  const begunAt = state.begunAt ?? at;
  return { ...say(state, null), entries, checked, confirmed, isFresh: false, begunAt, takenAt: state.takenAt ?? at };
}

/** A mean that was read with other pressures is no mean of these: it is emptied, and asked about at the saving. */
function withoutMean(entries: Entries, measure: Measure): Entries {
  const mean = meanOf(measure);
  return mean && entries[mean] ? { ...entries, [mean]: { kind: 'typed', text: '' } } : entries;
}

/** The lower pressure was looked at beside the upper one: with another upper it is looked at again. */
function confirmedBeside({ confirmed }: EntryState, measure: Measure): EntryState['confirmed'] {
  const [upper, lower] = pairOf(measure) ?? [];
  if (measure !== upper || lower === undefined) return confirmed;
  return { ...confirmed, [lower]: undefined };
}

/** What stood in a field does not stand there any more. */
export function emptied(state: EntryState, measure: Measure): EntryState {
  return isBlank(state.entries[measure])
    ? state
    : { ...state, entries: { ...state.entries, [measure]: { kind: 'typed', text: '' } } };
}

/** The value was looked at again and is kept. */
export function confirm(state: EntryState, measure: Measure, value: number): EntryState {
  return { ...state, confirmed: { ...state.confirmed, [measure]: value } };
}

/** The field was left: from now on it shows what it is. */
export function check(state: EntryState, measure: Measure): EntryState {
  return state.checked.includes(measure) ? state : { ...state, checked: [...state.checked, measure] };
}

/** The cursor stays at a value that must be looked at again. */
export function askAgain(state: EntryState, notice: Extract<Notice, { measure: Measure }>): EntryState {
  return say(moveTo(check(state, notice.measure), notice.measure), notice);
}

/** Whether a value is asked about at this moment. */
export function isAsked({ notice }: EntryState, measure: Measure): boolean {
  return notice?.kind === 'question' && notice.measure === measure;
}

/** One thing is said at a time. */
export function say(state: EntryState, notice: Notice | null): EntryState {
  return { ...state, notice, problem: null };
}

/** The cursor goes to a place, each request anew. */
export function moveTo(state: EntryState, target: FocusTarget): EntryState {
  return { ...say(state, null), focus: { target, count: state.focus.count + 1 }, isFresh: true };
}

/** The cursor came to its place by itself, at this key. */
export function cameBy(state: EntryState, key: string): EntryState {
  return { ...state, focus: { ...state.focus, cameBy: key.toLowerCase() } };
}

/** The cursor comes to a field after the first digit of its value: the next one goes on from it. */
export function carried(state: EntryState): EntryState {
  return { ...state, focus: { ...state.focus, isCarried: true } };
}

/** The cursor stands behind what is in its field: a key goes on from it, and takes nothing of it. */
export function behind(state: EntryState): EntryState {
  return { ...carried(state), isFresh: false };
}

/** A key was pressed that was not taken, or not in its order. */
export function astray(state: EntryState): EntryState {
  return { ...state, stray: 'some' };
}

/** A digit may have been pressed twice, so that those behind it stand one row too far: it depends on what comes now. */
export function maybeAstray(state: EntryState): EntryState {
  return state.stray === 'none' ? { ...state, stray: 'maybe' } : state;
}

/** Where Enter goes from a field. */
export function nextOf(measure: Measure, { fields }: EntryRules): FocusTarget {
  const index = fields.findIndex((field) => field.measure === measure);
  return fields[index + 1]?.measure ?? 'save';
}

/** Where an erasing key goes from a field in which nothing stands: the cursor came on by itself, and goes back so. */
export function previousOf(measure: Measure, { fields }: EntryRules): Measure | undefined {
  const index = fields.findIndex((field) => field.measure === measure);
  return fields[index - 1]?.measure;
}
