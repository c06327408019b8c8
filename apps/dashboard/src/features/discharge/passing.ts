import { unmetCriteria, type Commands, type Criterion, type Iso, type Role } from '@chairside/domain';
import type { ActionForm } from '../sessions/action-form.js';
import type { SessionAction } from '../sessions/session-actions.js';
import type { SessionInView } from '../sessions/session-in-view.js';

const SHORTEST_REASON = 3;

/** What of the criteria is not met at the moment when the patient is to go; nothing of any other action. */
export function unmetBy(action: SessionAction, { session, protocol }: SessionInView, at: Iso): Criterion[] {
  return action.move === 'discharge' ? unmetCriteria(session, protocol, at) : [];
}

/** Who may let a patient go who does not meet all criteria. */
export function isProvider(role: Role | null): boolean {
  return role === 'provider' || role === 'medical-director';
}

/** Whether all is said that lets a patient go with what is not met. */
export function isPassed(unmet: readonly Criterion[], form: ActionForm, role: Role | null): boolean {
  if (unmet.length === 0) return true;
  if (unmet.some(({ passableBy }) => passableBy === 'nobody')) return false;
  const isReasoned = form.text.trim().length >= SHORTEST_REASON;
  return isReasoned && (isProvider(role) || (form.providerId !== '' && form.isReadBack));
}

/** What the command says of it: every criterion that is passed, with the one reason that was given. */
export function passedIn({ passing, text, providerId }: ActionForm): Partial<Commands['session:discharge']> {
  if (passing.length === 0) return {};
  const passed = passing.map((criterion) => ({ criterion, reason: text.trim() }));
  return { passed, ...(providerId === '' ? {} : { orderedBy: providerId }) };
}
