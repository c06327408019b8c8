import {
  isProvider,
  unmetCriteria,
  type Commands,
  type Criterion,
  type Iso,
  type PassedCriterion,
  type Role,
} from '@chairside/domain';
import type { ActionForm } from '../sessions/action-form.js';
import type { SessionAction } from '../sessions/session-action.js';
import type { SessionInView } from '../sessions/session-in-view.js';

const SHORTEST_REASON = 3;

/** What of the criteria is not met at the moment when the patient is to go; nothing of any other action. */
export function unmetBy(action: SessionAction, { session, protocol }: SessionInView, at: Iso): Criterion[] {
  return action.move === 'discharge' ? unmetCriteria(session, protocol, at) : [];
}

/** Whether nobody may let the patient go with what is not met. */
export function isHeld(unmet: readonly Criterion[]): boolean {
  return unmet.some(({ passableBy }) => passableBy === 'nobody');
}

/** What somebody read: said again where any figure of it has changed. */
export function readAs(unmet: readonly Criterion[]): string {
  return JSON.stringify(unmet);
}

/** Whether all is said that lets a patient go with what is not met, of what is not met now. */
export function isPassed(unmet: readonly Criterion[], form: ActionForm, role: Role | null): boolean {
  if (unmet.length === 0) return true;
  if (isHeld(unmet) || form.readAs !== readAs(unmet)) return false;
  const isReasoned = unmet.every(({ name }) => reasonOf(form, name).length >= SHORTEST_REASON);
  return isReasoned && ((role !== null && isProvider(role)) || form.providerId !== '');
}

/** What is passed of it, each with its reason. */
export function passedOf(unmet: readonly Criterion[], form: ActionForm): PassedCriterion[] {
  return unmet.map(({ name, shortfalls }) => ({ criterion: name, shortfalls, reason: reasonOf(form, name) }));
}

/** What the command says of it. */
export function passedIn({ passed, providerId }: ActionForm): Partial<Commands['session:discharge']> {
  if (passed.length === 0) return {};
  return { passed, ...(providerId === '' ? {} : { order: { by: providerId, readBack: true } }) };
}

function reasonOf({ reasons }: ActionForm, name: Criterion['name']): string {
  return reasons[name]?.trim() ?? '';
}
