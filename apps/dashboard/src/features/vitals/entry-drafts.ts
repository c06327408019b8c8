import type { Id, Iso } from '@chairside/domain';
import type { EntryState } from './entry-state.js';
import { isUntouched } from './entry-values.js';
import { forgetStored, storeDraft, storedDraft, storedSheets } from './stored-drafts.js';

/**
 * Unsaved sheets, kept in memory: each belongs to one session and to the author who began it. What they hold of values
 * is stored beside, for the reload of a tab.
 */
const drafts = new Map<string, EntryState>();
/** Sheets that were refused after they were closed, oldest first. */
const refused = new Map<string, EntryState[]>();

/** The draft that an author left in a session's sheet; without one, the next set that was refused. */
export function draftOf(author: Id, sheet: string, now: Iso, fresh: EntryState): EntryState | undefined {
  const key = keyOf(author, sheet);
  const handedBack = drafts.has(key) ? undefined : (storedDraft(key, now, fresh) ?? refused.get(key)?.shift());
  if (handedBack) drafts.set(key, handedBack);
  return drafts.get(key);
}

/** The sheets that an author left unsaved in this tab, also before it was loaded again, and since when; oldest first. */
export function leftSheets(author: Id, now: Iso): { sheet: string; begunAt: Iso | null }[] {
  const mine = keyOf(author, '');
  const here = [...drafts]
    .filter(([key]) => key.startsWith(mine))
    .map(([key, { begunAt }]) => ({ sheet: key.slice(mine.length), begunAt }));
  const stored = storedSheets(mine, now).filter(({ sheet }) => !drafts.has(mine + sheet));
  return [...here, ...stored].sort((a, b) => (a.begunAt ?? '').localeCompare(b.begunAt ?? ''));
}

/** Keeps a sheet as its author left it; one that nobody has written in is not worth keeping. */
export function keepDraft(author: Id, sheet: string, state: EntryState): void {
  const isWritten = state.begunAt !== null || state.reason !== '';
  if (!isWritten || isUntouched(state.entries)) return dropDraft(author, sheet);
  drafts.set(keyOf(author, sheet), entering(state));
  storeDraft(keyOf(author, sheet), state);
}

/** Keeps a set that was refused when its sheet was closed; it takes nothing from a draft that was begun since. */
export function keepRefused(author: Id, sheet: string, state: EntryState): void {
  const key = keyOf(author, sheet);
  refused.set(key, [...(refused.get(key) ?? []), entering(state)]);
}

/** Forgets a sheet that was saved. */
export function dropDraft(author: Id, sheet: string): void {
  drafts.delete(keyOf(author, sheet));
  forgetStored(keyOf(author, sheet));
}

function entering(state: EntryState): EntryState {
  return { ...state, phase: 'entering' };
}

function keyOf(author: Id, sheet: string): string {
  return `${author} ${sheet}`;
}
