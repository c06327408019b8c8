import type { Id } from '@chairside/domain';
import type { EntryState } from './entry-state.js';
import { isUntouched } from './entry-values.js';

/** Unsaved sheets, kept in memory: each belongs to one session and to the author who began it. */
const drafts = new Map<string, EntryState>();

/** The draft that an author left in a session's sheet. */
export function draftOf(author: Id, sheet: string): EntryState | undefined {
  return drafts.get(`${author} ${sheet}`);
}

/** Keeps a sheet as its author left it; an untouched one is not worth keeping. */
export function keepDraft(author: Id, sheet: string, state: EntryState): void {
  if (isUntouched(state.entries)) drafts.delete(`${author} ${sheet}`);
  else drafts.set(`${author} ${sheet}`, { ...state, phase: 'entering' });
}

/** Forgets a sheet that was saved. */
export function dropDraft(author: Id, sheet: string): void {
  drafts.delete(`${author} ${sheet}`);
}
