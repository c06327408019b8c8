import type { Id, Iso } from '../clinic/clinic-time.js';
import { NEW_SHIFT, type ChairsCover, type CoverTurn, type ListDecision, type ListMark, type Shift } from './shift.js';

export type ShiftChange =
  /** The turns of the day as they stand from now on: planned anew, or taken over. */
  | { type: 'shift-covering-changed'; turns: CoverTurn[]; by: Id; at: Iso }
  | { type: 'shift-chairs-covered'; cover: ChairsCover }
  | { type: 'shift-chairs-handed-back'; nurseId: Id; by: Id; at: Iso }
  | { type: 'shift-item-marked'; mark: ListMark }
  | { type: 'shift-item-decided'; markId: Id; decision: ListDecision };

export function isShiftChange(change: { type: string }): change is ShiftChange {
  return change.type.startsWith('shift-');
}

/** The clinic's day after one change. A decision on what is not there does nothing. */
export function applyShift(shift: Shift, change: ShiftChange): Shift {
  switch (change.type) {
    case 'shift-covering-changed':
      return { ...shift, turns: change.turns };
    case 'shift-chairs-covered':
      return { ...shift, covers: { ...shift.covers, [change.cover.nurseId]: change.cover } };
    case 'shift-chairs-handed-back': {
      const { [change.nurseId]: _back, ...covers } = shift.covers;
      return { ...shift, covers };
    }
    case 'shift-item-marked':
      return { ...shift, marks: { ...shift.marks, [change.mark.id]: change.mark } };
    case 'shift-item-decided': {
      const mark = shift.marks[change.markId];
      if (!mark?.problem) return shift;
      const problem = { ...mark.problem, decision: change.decision };
      return { ...shift, marks: { ...shift.marks, [mark.id]: { ...mark, problem } } };
    }
  }
}

/** What a new day keeps: whose chairs are covered still, and what was not right and nobody has decided on. */
export function shiftOfNewDay({ covers, marks }: Shift): Shift {
  const open = Object.entries(marks).filter(([, { problem }]) => problem?.decision === null);
  return { ...NEW_SHIFT, covers, marks: Object.fromEntries(open) };
}
