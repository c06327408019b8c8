import type { Id, Iso } from '../clinic/clinic-time.js';
import type { ShiftItem, ShiftListName } from './shift-lists.js';

/** Who covers as provider from a time on; nobody where no one does. */
export interface Cover {
  providerId: Id | null;
  from: Iso;
  at: Iso;
  by: Id;
}

/** One item of a list was looked at: it is right, or it says what is not. */
export interface ShiftCheck {
  list: ShiftListName;
  item: ShiftItem;
  /** What is not right; nothing where all is. */
  wrong: string | null;
  at: Iso;
  by: Id;
}

/** What holds for the clinic's day around the chairs; it begins anew with the day. */
export interface Shift {
  covers: Cover[];
  checks: ShiftCheck[];
}

export const EMPTY_SHIFT: Shift = { covers: [], checks: [] };

/** The provider who covers at a time: of what was said for it, the latest beginning, and of one beginning the last word. */
export function coveringAt({ covers }: Pick<Shift, 'covers'>, at: Iso): Id | null {
  const begun = covers.filter(({ from }) => from <= at);
  const last = begun.reduce<Cover | null>((latest, one) => (latest && latest.from > one.from ? latest : one), null);
  return last?.providerId ?? null;
}
