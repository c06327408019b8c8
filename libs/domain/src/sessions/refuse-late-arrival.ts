import { clinicDay } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import { protocolOf, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { LiveSession } from './infusion-session.js';
import { mayLetInLate } from './late-arrival.js';
import { say } from './say.js';

/** Who was said not to have come is let in by a nurse, with a reason, while their day lasts (clinical.md T4). */
export function refuseLateArrival(
  board: Board,
  session: LiveSession,
  lateReason: string | null,
  { actor, now }: Context,
): void {
  if (session.status !== 'no-show') return;
  if (clinicDay(now, board.clinic?.timeZone ?? 'UTC') !== session.day)
    throw new DomainError('illegal-transition', say('arrivalDayOver'));
  if (!mayLetInLate(actor.role, protocolOf(board, session)))
    throw new DomainError('forbidden', say('askNurseToCheckIn'));
  if (lateReason !== null) return;
  const message = say('sayWhyLate');
  throw new DomainError('required', message, [{ path: 'lateReason', code: 'required' }]);
}
