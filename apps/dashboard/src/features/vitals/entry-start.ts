import {
  isVitalSign,
  vitalSign,
  type Id,
  type Iso,
  type Measure,
  type Panel,
  type VitalsReading,
} from '@chairside/domain';
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

/**
 * What an author changed of one version of a reading, on top of another version of it: of the rest the newer one stands. The
 * figures of one panel go together, or a pressure would be of two cuffs.
 */
export function movedOnto(state: EntryState, from: EntryState, to: EntryState): EntryState {
  const { begunAt, reason } = state;
  const isChanged = (measure: Measure): boolean =>
    JSON.stringify(state.entries[measure]) !== JSON.stringify(from.entries[measure]);
  const changed = new Set([...measuresIn(state), ...measuresIn(from)].filter(isChanged).map(panelOf));
  const isMine = (measure: Measure): boolean => changed.has(panelOf(measure));
  return {
    ...to,
    ...{ begunAt, reason, takenAt: state.takenAt === from.takenAt ? to.takenAt : state.takenAt },
    entries: merged(state.entries, to.entries, isMine),
    confirmed: merged(state.confirmed, to.confirmed, isMine),
  };
}

function measuresIn({ entries }: EntryState): Measure[] {
  return Object.keys(entries) as Measure[];
}

function panelOf(measure: Measure): Panel | Measure {
  return isVitalSign(measure) ? vitalSign(measure).panel : measure;
}

function merged<T extends Partial<Record<Measure, unknown>>>(
  mine: T,
  theirs: T,
  isMine: (measure: Measure) => boolean,
): T {
  const of = (all: T, isKept: (measure: Measure) => boolean) =>
    Object.entries(all).filter(([measure]) => isKept(measure as Measure));
  return Object.fromEntries([...of(theirs, (measure) => !isMine(measure)), ...of(mine, isMine)]) as T;
}
