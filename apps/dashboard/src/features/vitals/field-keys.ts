import type { Iso, Measure } from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import type { EntryAction } from './entry-action.js';
import type { EntryState } from './entry-state.js';
import { shownIn } from './entry-values.js';

/** A key as the browser tells of it. */
export interface KeyDown {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** It is held down: nobody pressed it again. */
  repeat: boolean;
}

/** What a key does where the cursor stands: what the browser makes of it, nothing at all, Enter, or a thing of its own. */
export type KeyDoes = 'as-usual' | 'nothing' | 'enter' | EntryAction;

interface Where {
  state: EntryState;
  rules: EntryRules;
  measure: Measure;
  at: Iso;
}

const ERASING = ['Backspace', 'Delete'];

/** In the field of a figure. */
export function keyInFigure(event: KeyDown, { state, rules, measure }: Where): KeyDoes {
  const { key, repeat } = event;
  if (repeat && key.length === 1) return 'nothing';
  // one that is held down empties its own field, and no other
  if (key === 'Backspace' && shownIn(state.entries[measure]) === '')
    return repeat ? 'nothing' : { type: 'back', measure };
  // there is no field before the first, and above it stands what takes the alert of another chair
  if (key === 'Tab' && event.shiftKey && rules.fields[0]?.measure === measure) return 'nothing';
  if (key === 'Tab' && !event.shiftKey && isJustCome(state, measure)) return { type: 'advance', measure };
  if (key !== 'Enter' || event.ctrlKey || event.metaKey) return 'as-usual';
  // a key that is held down must not answer the question it has just raised
  return repeat ? 'nothing' : 'enter';
}

/** On the button that saves: a letter or a digit was meant for a field, and so may be an Enter behind a digit that came twice. */
export function keyOnSave({ key, ctrlKey, metaKey, altKey, repeat }: KeyDown, { stray }: EntryState): KeyDoes {
  if (repeat || ctrlKey || metaKey || altKey) return 'as-usual';
  return isTyped(key) || key === '-' || (key === 'Enter' && stray === 'maybe') ? { type: 'stray' } : 'as-usual';
}

/** In a row of buttons. */
export function keyInRow(event: KeyDown, { state, measure, at }: Where): KeyDoes {
  const { key, repeat } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return 'as-usual';
  if (key === 'Enter') return repeat ? 'nothing' : 'enter';
  if (key === 'Backspace' && state.entries[measure] === undefined)
    return repeat ? 'nothing' : { type: 'back', measure };
  if (key.length > 1 && !ERASING.includes(key)) return 'as-usual';
  return repeat ? 'nothing' : { type: 'pressed', measure, key, at };
}

/** Whether a key writes a letter or a digit. */
export function isTyped(key: string): boolean {
  return /^[a-z\d]$/i.test(key);
}

/** Who goes on with Tab after every value must not skip the field to which the cursor had gone by itself. */
function isJustCome({ focus, entries }: EntryState, measure: Measure): boolean {
  return focus.target === measure && focus.cameBy !== undefined && shownIn(entries[measure]) === '';
}
