import type { Id, Iso } from '../clinic/clinic-time.js';
import { NEW_SHIFT, type ChairsCover, type CoverTurn, type ListMark, type Shift } from './shift.js';

export type ShiftChange =
  /** The turns of the day as they stand from now on: planned anew, or taken over. */
  | { type: 'shift-covering-changed'; turns: CoverTurn[]; by: Id; at: Iso }
  | { type: 'shift-chairs-covered'; cover: ChairsCover }
  | { type: 'shift-chairs-handed-back'; nurseId: Id; by: Id; at: Iso }
  | { type: 'shift-item-marked'; mark: ListMark }
  /** The mark with what a provider made of it. */
  | { type: 'shift-item-decided'; mark: ListMark };

export function isShiftChange(change: { type: string }): change is ShiftChange {
  return change.type.startsWith('shift-');
}

/** The clinic's day after one change. */
export function applyShift(shift: Shift, change: ShiftChange): Shift {
  if ('turns' in change) return { ...shift, turns: change.turns };
  if ('mark' in change) return { ...shift, marks: { ...shift.marks, [change.mark.id]: change.mark } };
  if ('cover' in change) return { ...shift, covers: { ...shift.covers, [change.cover.nurseId]: change.cover } };
  const { [change.nurseId]: _back, ...covers } = shift.covers;
  return { ...shift, covers };
}

/** What a new day keeps: whose chairs are covered still and hold somebody, and what was not right and nobody has decided on. */
export function shiftOfNewDay({ covers, marks }: Shift, isWithPatients: (nurseId: Id) => boolean): Shift {
  const still = Object.entries(covers).filter(([nurseId]) => isWithPatients(nurseId));
  const open = Object.entries(marks).filter(([, { problem }]) => problem?.decision === null);
  return { ...NEW_SHIFT, covers: Object.fromEntries(still), marks: Object.fromEntries(open) };
}
