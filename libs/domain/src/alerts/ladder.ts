import { minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
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

/** The step at which the covering provider is called, and not everybody in a role (floor rule 13). */
export const COVERED_STEP: CalledWho = 'providers';

/**
 * Whether an alert that nobody has taken calls a person by now: in their role, or because they covered the clinic when it
 * called, or cover it since; the monitor of a session at home from its first moment.
 */
export function callsPerson(
  alert: Alert,
  person: { id: Id; role: Role },
  { coveringId, monitorId }: { coveringId: Id | null; monitorId: Id | null },
): boolean {
  if (alert.state !== 'raised') return false;
  if (person.id === monitorId) return true;
  return alert.called.some(({ who, staffId }) =>
    staffId === undefined ? rolesCalled(who).includes(person.role) : [staffId, coveringId].includes(person.id),
  );
}

function rolesCalled(called: CalledWho): readonly Role[] {
  return Object.values(LADDER)
    .flat()
    .flatMap(({ who, roles }): readonly Role[] => (who === called ? roles : []));
}
