import { clocksApart, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { refuseFuture, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { firstStep, standingSteps, type LiveSession } from './infusion-session.js';
import { say } from './say.js';
import { sessionStatus } from './session-statuses.js';

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

/** Refuses a moment at which the patient had gone: what was taken before it may still be charted (floor rule 8). */
export function refuseAfterVisit(session: LiveSession, at: Iso, { rate }: Context, path: string): void {
  const last = standingSteps(session).at(-1);
  if (!last) return;
  const { ended, isStillWatched } = sessionStatus(last.status);
  if (!ended || isStillWatched) return;
  // charted in the moment of leaving, by a screen whose clock is a little fast
  if (minutesBetween(last.at, at) <= clocksApart(rate)) return;
  throw new DomainError('out-of-order', say('afterVisit', last.at), [{ path, code: 'out-of-order', value: at }]);
}
