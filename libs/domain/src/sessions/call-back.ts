import type { Id, Iso } from '../clinic/clinic-time.js';
import { standingSteps, type LiveSession } from './infusion-session.js';

/** When a patient left, who charted it, and why. */
export interface LeftVisit {
  at: Iso;
  by: Id;
  reason: string;
}

/**
 * The leaving of a patient whom somebody must call back: they went against advice or without telling, and no note since then
 * says what came of it (floor rule 20). Nothing where nobody need.
 */
export function leftAndNotCalled(session: LiveSession): LeftVisit | null {
  if (session.status !== 'left') return null;
  const step = standingSteps(session).findLast(({ move }) => move === 'leave');
  if (step?.move !== 'leave') return null;
  const { at, by, reason } = step;
  return session.notes.some((note) => !note.struck && note.at >= at) ? null : { at, by, reason };
}
