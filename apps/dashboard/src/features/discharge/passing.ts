import {
  CRITERION_WORDS,
  GATE_WORDS,
  gatesBefore,
  isFirstOfProtocol,
  isProvider,
  unmetCriteria,
  type Commands,
  type CriterionName,
  type GateName,
  type GateState,
  type Iso,
  type Role,
  type SessionMove,
  type Shortfall,
} from '@chairside/domain';
import { EMPTY_FORM, type ActionForm } from '../sessions/action-form.js';
import { stepOf } from '../sessions/gates-of-action.js';
import type { SessionAction } from '../sessions/session-action.js';
import type { SessionInView } from '../sessions/session-in-view.js';

const SHORTEST_REASON = 3;
/** The moves before which a provider may answer for a gate. */
const BEFORE_DRUG: readonly SessionMove[] = ['ready', 'start', 'first-dose', 'resume'];

/** A criterion of leaving or a gate before the drug that is not met: why, and who may answer for it. */
export interface Unmet {
  name: CriterionName | GateName;
  word: string;
  shortfalls: Shortfall[];
  passableBy: 'provider' | 'nobody';
}

/** What is not met at the moment of an action and somebody may, or nobody can, answer for; what must be asked first is not. */
export function unmetBy(action: SessionAction, view: SessionInView, at: Iso): Unmet[] {
  const { session, protocol, openingList } = view;
  if (action.move === 'discharge')
    return unmetCriteria(session, protocol, at).map((one) => ({ ...one, word: CRITERION_WORDS[one.name] }));
  if (!BEFORE_DRUG.some((move) => move === action.move)) return [];
  return gatesBefore({ session, protocol, step: stepOf(action, EMPTY_FORM), at, by: '', openingList })
    .filter(isForProvider)
    .map(({ gate, findings, passableBy }) => ({
      name: gate,
      word: GATE_WORDS[gate],
      shortfalls: findings,
      passableBy,
    }));
}

function isForProvider({ isPassed, passableBy, findings }: GateState): boolean {
  if (isPassed) return false;
  return passableBy === 'provider' || findings.some(({ kind }) => kind === 'never' || kind === 'ruled-out');
}

/** Whether a provider must say that it may go on although nothing stands against it. */
export function isGoOwed({ move }: SessionAction, { session, protocol }: SessionInView): boolean {
  return move === 'ready' && isFirstOfProtocol(session, protocol);
}

/** Whether nobody may let it go on with what is not met. */
export function isHeld(unmet: readonly Unmet[]): boolean {
  return unmet.some(({ passableBy }) => passableBy === 'nobody');
}

/** What somebody read: said again where any figure of it has changed. */
export function readAs(unmet: readonly Unmet[]): string {
  return JSON.stringify(unmet);
}

/** Whether all is said that lets it go on with what is not met, of what is not met now. */
export function isPassed(unmet: readonly Unmet[], isOwed: boolean, form: ActionForm, role: Role | null): boolean {
  if (unmet.length === 0 && !isOwed) return true;
  if (isHeld(unmet) || form.readAs !== readAs(unmet)) return false;
  const isReasoned = unmet.every(({ name }) => reasonOf(form, name).length >= SHORTEST_REASON);
  return isReasoned && ((role !== null && isProvider(role)) || form.providerId !== '');
}

/** What is passed of it, each with its reason. */
export function passedOf(unmet: readonly Unmet[], form: ActionForm): ActionForm['passed'] {
  return unmet.map(({ name, shortfalls }) => ({ name, shortfalls, reason: reasonOf(form, name) }));
}

/** What a discharge says of it. */
export function passedIn(form: ActionForm): Partial<Commands['session:discharge']> {
  const passed = form.passed.map(({ name, ...said }) => ({ ...said, criterion: name as CriterionName }));
  return passed.length === 0 ? {} : { passed, ...orderIn(form) };
}

/** What a move before the drug says of it. */
export function goIn(form: ActionForm): Partial<Commands['session:ready']> {
  const overrides = form.passed.map(({ name, shortfalls, reason }) => {
    return { gate: name as GateName, findings: shortfalls, reason };
  });
  return { ...(overrides.length > 0 && { overrides }), ...orderIn(form) };
}

function orderIn({ providerId }: ActionForm): Partial<Pick<Commands['session:ready'], 'order'>> {
  return providerId === '' ? {} : { order: { by: providerId, readBack: true } };
}

function reasonOf({ reasons }: ActionForm, name: Unmet['name']): string {
  return reasons[name]?.trim() ?? '';
}
