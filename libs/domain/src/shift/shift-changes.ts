import type { Cover, Shift, ShiftCheck } from './shift.js';

export type ShiftChange = { type: 'cover-set'; cover: Cover } | { type: 'shift-checked'; check: ShiftCheck };

/** The day around the chairs with who covers, or with an item that was looked at. */
export function applyShift(shift: Shift, change: ShiftChange): Shift {
  return change.type === 'cover-set'
    ? { ...shift, covers: [...shift.covers, change.cover] }
    : { ...shift, checks: [...shift.checks, change.check] };
}
