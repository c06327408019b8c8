import type { Id, Iso, VitalsReading } from '@chairside/domain';
import { draftOf } from './entry-drafts.js';
import { kindOf, type EntryField } from './entry-fields.js';
import { entryOf, newEntry, takenUp, type EntryState } from './entry-state.js';

/** Where a sheet begins: with what its author left in it, else empty, or with the reading that is corrected. */
export function startedEntry(
  { author, sheet, now }: { author: Id; sheet: Id; now: Iso },
  fields: readonly EntryField[],
  reading: VitalsReading | undefined,
): EntryState {
  const fresh = freshEntry(fields, reading);
  const draft = draftOf(author, sheet, now, fresh);
  if (!draft) return fresh;
  return { ...(reading ? draft : takenUp(draft)), draftOf: draft.begunAt };
}

/** A sheet that nobody has written in. */
export function freshEntry(fields: readonly EntryField[], reading: VitalsReading | undefined): EntryState {
  const first = fields[0]?.measure ?? 'save';
  return reading ? entryOf(reading, first, (measure) => kindOf(measure) === 'air-or-litres') : newEntry(first);
}
