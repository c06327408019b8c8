import type { Id, Iso, Measure, VitalsReading } from '@chairside/domain';
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

/** What an author changed of one version of a reading, on top of another version of it: of the rest the newer one stands. */
export function movedOnto(state: EntryState, from: EntryState, to: EntryState): EntryState {
  const { begunAt, reason, confirmed } = state;
  const changed = Object.entries(state.entries).filter(([name, entry]) => {
    return JSON.stringify(entry) !== JSON.stringify(from.entries[name as Measure]);
  });
  const isTimeChanged = state.takenAt !== from.takenAt;
  return {
    ...to,
    ...{ begunAt, reason, takenAt: isTimeChanged ? state.takenAt : to.takenAt },
    entries: { ...to.entries, ...(Object.fromEntries(changed) as EntryState['entries']) },
    confirmed: { ...to.confirmed, ...confirmed },
  };
}
