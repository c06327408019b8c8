import type { Iso } from '../clinic/clinic-time.js';
import { refuseFuture, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { firstStep, type LiveSession } from './infusion-session.js';
import { say } from './say.js';

/** Refuses a time at which nothing of a visit can have been: one that lies ahead, or before the patient checked in. */
export function refuseOutsideVisit(session: LiveSession, at: Iso, context: Context, path: string): void {
  refuseFuture(at, context, path);
  const checkedInAt = firstStep(session, 'check-in')?.at;
  if (checkedInAt === undefined) {
    throw new DomainError('not-checked-in', say('notCheckedIn'));
  }
  if (at >= checkedInAt) return;
  const message = say('beforeCheckIn', checkedInAt);
  throw new DomainError('before-check-in', message, [{ path, code: 'before-check-in', value: at }]);
}
