import { clinicDay, minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import { isClinician } from '../clinic/permissions.js';
import type { Board } from '../journal/board.js';
import { protocolOf, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isAtHome } from '../protocols/routes.js';
import { standingSteps, type LiveSession } from './infusion-session.js';

/** Who has not come so long after the booked time may be said not to have come [proposed]. */
export const NO_SHOW_AFTER_MINUTES = 30;

/** From when the board asks whether a patient who is awaited will come at all; nothing where nobody is. */
export function askedAsNoShowAt({ status, scheduledAt }: Pick<LiveSession, 'status' | 'scheduledAt'>): Iso | null {
  return status === 'scheduled' ? minutesAfter(scheduledAt, NO_SHOW_AFTER_MINUTES) : null;
}

/** A patient who was said not to have come, and came after all. */
export interface LateArrival {
  bookedAt: Iso;
  cameAt: Iso;
  /** Who checked them in. */
  by: Id;
  reason: string;
}

/** Both times of a patient who came after all; nothing for anybody else. */
export function lateArrival(session: Pick<LiveSession, 'steps' | 'scheduledAt'>): LateArrival | null {
  const steps = standingSteps(session);
  const index = steps.findLastIndex(({ move }) => move === 'check-in');
  const came = steps[index];
  if (came?.move !== 'check-in' || steps[index - 1]?.move !== 'no-show') return null;
  return { bookedAt: session.scheduledAt, cameAt: came.at, by: came.by, reason: came.lateReason ?? '' };
}

/** Who was said not to have come is let in by a nurse, with a reason, while their day lasts (clinical.md T4). */
export function refuseLateArrival(
  board: Board,
  session: LiveSession,
  lateReason: string | null,
  { actor, now }: Context,
): void {
  if (session.status !== 'no-show') return;
  if (clinicDay(now, board.clinic?.timeZone ?? 'UTC') !== session.day)
    throw new DomainError(
      'illegal-transition',
      'The day of this visit is over: it stays “did not come”. Book the patient anew.',
    );
  const isMonitor = actor.role === 'remote-monitor' && isAtHome(protocolOf(board, session));
  if (!isClinician(actor.role) && !isMonitor)
    throw new DomainError(
      'forbidden',
      'This visit was charted as “did not come”: ask a nurse to check the patient in.',
    );
  if (lateReason !== null) return;
  const message = 'This visit was charted as “did not come”: say why the patient comes late.';
  throw new DomainError('required', message, [{ path: 'lateReason', code: 'required' }]);
}
