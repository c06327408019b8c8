import { isVitalSign, type Measure, type VitalsSet } from '@chairside/domain';
import type { Entries, FieldEntry } from './entry-state.js';
import { FIELD_WORDS, NOT_TAKEN_WORDS } from './words.en.js';

/** Whether nothing was entered in a field. */
export function isBlank(entry: FieldEntry | undefined): boolean {
  return entry === undefined || ((entry.kind === 'typed' || entry.kind === 'litres') && entry.text === '');
}

/** The text of a field as it was typed; nothing where a word or a button stands. */
export function textIn(entry: FieldEntry | undefined): string {
  return entry?.kind === 'typed' || entry?.kind === 'litres' ? entry.text : '';
}

/** Whether a word stands in a field that is typed: it is taken away as a whole, and what is typed beside it replaces it. */
export function isWord(entry: FieldEntry | undefined): boolean {
  return entry?.kind === 'air' || entry?.kind === 'not-taken';
}

/** What a field shows: the text as typed, or the word that stands for it. */
export function shownIn(entry: FieldEntry | undefined): string {
  if (entry?.kind === 'air') return FIELD_WORDS.air;
  return entry?.kind === 'not-taken' ? NOT_TAKEN_WORDS[entry.reason] : textIn(entry);
}

/** The number that a field stands for; NaN when its text is none, nothing when it is blank or not taken. */
export function numberOf(entry: FieldEntry | undefined): number | undefined {
  if (entry === undefined || isBlank(entry) || hasNoNumber(entry)) return undefined;
  if (entry.kind === 'air') return 0;
  return entry.kind === 'chosen' ? entry.value : Number(entry.text);
}

function hasNoNumber(entry: FieldEntry): entry is Extract<FieldEntry, { kind: 'not-taken' | 'unclear' }> {
  return entry.kind === 'not-taken' || entry.kind === 'unclear';
}

/** The set as it would be charted, faults and all. */
export function setOf(entries: Entries): VitalsSet {
  const set: VitalsSet = { values: {}, scales: {}, notTaken: {} };
  for (const [name, entry] of Object.entries(entries)) {
    const measure = name as Measure;
    const value = numberOf(entry);
    if (entry.kind === 'not-taken') set.notTaken[measure] = entry.reason;
    else if (value === undefined) continue;
    else if (isVitalSign(measure)) set.values[measure] = value;
    else set.scales[measure] = value;
  }
  return set;
}

/** Whether anything at all stands on the sheet. */
export function isUntouched(entries: Entries): boolean {
  return Object.values(entries).every(isBlank);
}
