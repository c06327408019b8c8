import type { ClinicDay, Id, Iso } from '../clinic/clinic-time.js';
import type { MarkedItem } from './day-items.js';

/** Hours in which one provider covers the clinic. */
export interface CoverTurn {
  staffId: Id;
  from: Iso;
  until: Iso;
}

/** Whose chairs somebody else looks after, until they are handed back. */
export interface ChairsCover {
  nurseId: Id;
  by: Id;
  at: Iso;
}

/** What a provider made of something that was not right. */
export interface ListDecision {
  by: Id;
  at: Iso;
  words: string;
}

/** Somebody looked at an item of a list: it was right, or it was not, and then somebody must decide. */
export interface ListMark {
  id: Id;
  item: MarkedItem;
  day: ClinicDay;
  at: Iso;
  by: Id;
  problem: { note: string; decision: ListDecision | null } | null;
}

/** The clinic's day around the chairs (floor rule 22). */
export interface Shift {
  /** Who covers when; where two say the same hour, the later one holds. */
  turns: CoverTurn[];
  /** By nurse. */
  covers: Record<Id, ChairsCover>;
  marks: Record<Id, ListMark>;
}

/** A new day, before anything was said of it. */
export const NEW_SHIFT: Shift = { turns: [], covers: {}, marks: {} };

/** Who covers the clinic at a moment; nobody where nobody said so. */
export function coveringAt({ turns }: Pick<Shift, 'turns'>, at: Iso): Id | null {
  return turns.findLast(({ from, until }) => from <= at && at < until)?.staffId ?? null;
}

/** Who looks after a nurse's chairs now: whoever covers them, and whoever covers those. */
export function nurseNow(covers: Shift['covers'], nurseId: Id | null): Id | null {
  const cover = covers[nurseId ?? ''];
  return cover ? nurseNow(covers, cover.by) : nurseId;
}
