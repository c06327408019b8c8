import type { Iso, Measure, NotTakenReason, Problem } from '@chairside/domain';
import type { EntryState, FieldEntry, FocusTarget, SavedBy } from './entry-state.js';

/** What can happen to a sheet. */
export type EntryAction =
  /** `isErasing`: by a key that takes characters away, and types none over them. */
  | { type: 'typed'; measure: Measure; text: string; at: Iso; isErasing?: boolean }
  | { type: 'set'; measure: Measure; entry: FieldEntry; at: Iso }
  | { type: 'pressed'; measure: Measure; key: string; at: Iso }
  | { type: 'advance' | 'back' | 'keep' | 'remind' | 'left' | 'ask-why-not'; measure: Measure }
  /** The cursor went there by itself or by hand. */
  | { type: 'entered'; target: FocusTarget }
  /** `key`: it was chosen by it, and not by its button. */
  | { type: 'not-taken'; measure: Measure; reason: NotTakenReason; at: Iso; key?: string }
  /** `isAnswered`: by a key or a button, so that the cursor goes on to the saving. */
  | { type: 'time'; takenAt: Iso; isAnswered?: true }
  /** The time of day is typed; `isOpened` when its field has just been asked for. */
  | { type: 'clock'; text: string; isOpened?: true }
  /** The typed time is to be taken over: by Enter, or because the cursor left it for another place. */
  | { type: 'clock-typed'; now: Iso; isAnswered?: true }
  | { type: 'reason'; text: string }
  | { type: 'save'; now: Iso; by?: SavedBy }
  /** Away with what was typed: the sheet stands as at its first opening. */
  | { type: 'discard'; fresh: EntryState }
  /** A key fell where none is taken. */
  | { type: 'stray' }
  | { type: 'refused'; problem: Problem };

export type Of<T extends EntryAction['type']> = Extract<EntryAction, { type: T }>;
