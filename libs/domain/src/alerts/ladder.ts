import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Role } from '../clinic/staff.js';
import type { Alert } from './alert.js';
import { LADDER, type CalledWho } from './alert-rules.js';

/** The next step of the ladder of an alert: which, who is called, and when. */
export interface Rung {
  step: number;
  who: CalledWho;
  at: Iso;
}

/** Who is called next of an alert, unless somebody takes it; nothing of one that is taken, over or settled. */
export function nextRung(alert: Alert): Rung | null {
  if (alert.state !== 'raised' || alert.settledAt !== null) return null;
  const step = alert.called.length;
  const rung = LADDER[alert.level][step];
  return rung ? { step, who: rung.who, at: minutesAfter(alert.callsSince, rung.minutes) } : null;
}

/** Whether an alert that nobody has taken calls somebody in a role by now. */
export function callsRole(alert: Alert, role: Role): boolean {
  if (alert.state !== 'raised') return false;
  return Object.values(LADDER)
    .flat()
    .some(({ who, roles }) => {
      return (roles as readonly Role[]).includes(role) && alert.called.some((step) => step.who === who);
    });
}
