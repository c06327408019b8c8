import type { Id } from '@chairside/domain';
import type { EntryState } from './entry-state.js';
import { isUntouched } from './entry-values.js';

/** Unsaved sheets, kept in memory: each belongs to one session and to the author who began it. */
const drafts = new Map<string, EntryState>();
/** Sheets that were refused after they were closed, oldest first. */
const refused = new Map<string, EntryState[]>();

/** The draft that an author left in a session's sheet; without one, the next set that was refused. */
export function draftOf(author: Id, sheet: string): EntryState | undefined {
  const key = keyOf(author, sheet);
  const handedBack = drafts.has(key) ? undefined : refused.get(key)?.shift();
  if (handedBack) drafts.set(key, handedBack);
  return drafts.get(key);
}

/** Keeps a sheet as its author left it; an untouched one is not worth keeping. */
export function keepDraft(author: Id, sheet: string, state: EntryState): void {
  if (isUntouched(state.entries)) drafts.delete(keyOf(author, sheet));
  else drafts.set(keyOf(author, sheet), entering(state));
}

/** Keeps a set that was refused when its sheet was closed; it takes nothing from a draft that was begun since. */
export function keepRefused(author: Id, sheet: string, state: EntryState): void {
  const key = keyOf(author, sheet);
  refused.set(key, [...(refused.get(key) ?? []), entering(state)]);
}

/** Forgets a sheet that was saved. */
export function dropDraft(author: Id, sheet: string): void {
  drafts.delete(keyOf(author, sheet));
}

function entering(state: EntryState): EntryState {
  return { ...state, phase: 'entering' };
}

function keyOf(author: Id, sheet: string): string {
  return `${author} ${sheet}`;
}
