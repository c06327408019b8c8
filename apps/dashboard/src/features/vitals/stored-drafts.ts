import { measures, minutesBetween, notTakenReasons, type Iso } from '@chairside/domain';
import { DRAFT_PREFIX, draftKeys } from './draft-keys.js';
import type { Entries, EntryState, FieldEntry } from './entry-state.js';

const KEPT_MINUTES = 8 * 60;

/** What of a draft outlives a reload of its tab: ids and values, never a name or a sentence. */
interface StoredDraft {
  begunAt: Iso;
  takenAt: Iso | null;
  entries: Entries;
}

/** Stores a draft under the ids of its author and its sheet, in this tab only. */
export function storeDraft(key: string, { begunAt, takenAt, entries }: EntryState): void {
  if (begunAt === null) return;
  sessionStorage.setItem(DRAFT_PREFIX + key, JSON.stringify({ begunAt, takenAt, entries } satisfies StoredDraft));
}

export function forgetStored(key: string): void {
  sessionStorage.removeItem(DRAFT_PREFIX + key);
}

/** The draft that lay here before the reload; every draft that is older than a shift is thrown away. */
export function storedDraft(key: string, now: Iso, fresh: EntryState): EntryState | undefined {
  forgetOld(now);
  const found = parsed(sessionStorage.getItem(DRAFT_PREFIX + key));
  return found && { ...fresh, ...found };
}

/** The sheets under one author's keys that lay here before the reload, and since when. */
export function storedSheets(author: string, now: Iso): { sheet: string; begunAt: Iso }[] {
  forgetOld(now);
  return draftKeys().flatMap((key) => {
    const found = key.startsWith(DRAFT_PREFIX + author) && parsed(sessionStorage.getItem(key));
    return found ? [{ sheet: key.slice((DRAFT_PREFIX + author).length), begunAt: found.begunAt }] : [];
  });
}

function forgetOld(now: Iso): void {
  for (const key of draftKeys()) {
    const draft = parsed(sessionStorage.getItem(key));
    const age = draft ? minutesBetween(draft.begunAt, now) : NaN;
    // of another form, of another day, or of a clock that was set back: nothing that is certainly of this shift
    if (!(Math.abs(age) <= KEPT_MINUTES)) sessionStorage.removeItem(key);
  }
}

/** What this tab stored itself, unless another version of the board did. */
function parsed(text: string | null): StoredDraft | undefined {
  const draft: unknown = JSON.parse(text ?? 'null');
  return isDraft(draft) ? draft : undefined;
}

function isDraft(value: unknown): value is StoredDraft {
  if (!isRecord(value) || !isRecord(value.entries)) return false;
  const isTime = typeof value.begunAt === 'string' && (value.takenAt === null || typeof value.takenAt === 'string');
  return isTime && Object.entries(value.entries).every(([name, entry]) => isMeasure(name) && isEntry(entry));
}

function isEntry(value: unknown): value is FieldEntry {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'typed':
    case 'litres':
      return typeof value.text === 'string';
    case 'air':
      return true;
    case 'chosen':
      return typeof value.value === 'number';
    case 'unclear':
      return typeof value.first === 'number' && typeof value.second === 'number';
    default:
      return value.kind === 'not-taken' && notTakenReasons.some((reason) => reason === value.reason);
  }
}

function isMeasure(name: string): boolean {
  return measures.some((measure) => measure === name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
