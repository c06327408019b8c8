import type { ClinicDay, Id } from './clinic-time.js';

/** Who works on a clinic day and which chairs are in use. A day that nobody planned has everybody and every chair. */
export interface DayPlan {
  day: ClinicDay;
  staffIds: Id[];
  chairIds: Id[];
}

/** Whether somebody of the clinic works on the planned day. */
export function worksOn(plan: DayPlan | null, staffId: Id): boolean {
  return plan === null || plan.staffIds.includes(staffId);
}

/** Whether a chair is in use on the planned day. */
export function isInUse(plan: DayPlan | null, chairId: Id): boolean {
  return plan === null || plan.chairIds.includes(chairId);
}
