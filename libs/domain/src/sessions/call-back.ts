import { isReached, standingContacts } from '../contacts/contact-attempt.js';
import type { Id, Iso } from '../clinic/clinic-time.js';
import { standingSteps, type LiveSession } from './infusion-session.js';

/** When a patient left, who charted it, and why. */
export interface LeftVisit {
  at: Iso;
  by: Id;
  reason: string;
}

/**
 * The leaving of a patient whom somebody must call back: they went against advice or without telling, and since then nobody
 * has reached them, nor has a note said what becomes of it (floor rule 20). Nothing where nobody need.
 */
export function leftAndNotCalled(session: LiveSession): LeftVisit | null {
  if (session.status !== 'left') return null;
  const step = standingSteps(session).findLast(({ move }) => move === 'leave');
  if (step?.move !== 'leave') return null;
  const { at, by, reason } = step;
  const isSaid = session.notes.some((note) => !note.struck && note.at >= at);
  const tried = standingContacts(session).filter((contact) => contact.at >= at);
  return isSaid || tried.some(isReached) ? null : { at, by, reason };
}
