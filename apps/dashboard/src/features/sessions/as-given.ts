import { routeOf, SAFE_AT_HOME, type GateName, type ProblemCode } from '@chairside/domain';
import { isAmount, type ActionForm } from './action-form.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';

const SHORTEST_REASON = 3;

/** The refusals that say what may be given, and not what was. */
const OF_GUARDS: readonly ProblemCode[] = [
  'dose-hard-limit',
  'dose-needs-reason',
  'not-allowed',
  'precondition',
  'illegal-transition',
];

/** What of an as-given charting the dialog asks beside its own parts. */
export function extraAsGiven(
  { move, command }: SessionAction,
  { session, protocol }: SessionInView,
): { rate: boolean; mg: boolean } {
  const isInjection = command === 'dose:give' && routeOf(protocol).givenBy === 'injection';
  // without an order there is no strength to reckon with
  return { rate: move === 'start', mg: isInjection && session.order === null };
}

/** Whether what was given may be charted past the guards: never a dose at home that nobody watches (floor rule 21). */
export function mayBeAsGiven({ asGiven }: SessionAction, missing: readonly GateName[]): boolean {
  return asGiven === true && !missing.some((gate) => SAFE_AT_HOME.includes(gate));
}

/** Whether a refusal is one that what was given does not care for. */
export function isOfGuard(code: ProblemCode | undefined): boolean {
  return code !== undefined && OF_GUARDS.includes(code);
}

/** Whether all is said of what was given all the same. */
export function isAsGivenSaid(action: SessionAction, view: SessionInView, form: ActionForm): boolean {
  if (form.asGiven === null || form.asGiven.trim().length < SHORTEST_REASON) return false;
  const { rate, mg } = extraAsGiven(action, view);
  return (!rate || isAmount(form.rate)) && (!mg || isAmount(form.doseMg));
}

/** What a command says of it. */
export function asGivenIn({ asGiven }: ActionForm): { asGiven?: string } {
  return asGiven === null ? {} : { asGiven: asGiven.trim() };
}
