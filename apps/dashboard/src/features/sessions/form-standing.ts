import {
  heldUntil,
  isProvider,
  openAbsence,
  sessionMove,
  type GateState,
  type Iso,
  type Problem,
  type Role,
} from '@chairside/domain';
import { isGoOwed, isPassed, unmetBy, type Unmet } from '../discharge/passing.js';
import { momentOf, unanswered, visitOf, whenFault, type ActionForm, type FormPart } from './action-form.js';
import { isAsGivenSaid, isOfGuard, mayBeAsGiven } from './as-given.js';
import { beyondOrder, isBeyondSaid, type BeyondOrder } from './beyond-order.js';
import { gateLines, gatesBeside } from './gates-of-action.js';
import { volumeBeyond } from './pump-doubt.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';

/** How what a dialog holds stands: what is open, what a guard refuses, and whether it can be sent. */
export interface FormStanding {
  at: Iso;
  toFill: FormPart[];
  unmet: Unmet[];
  isOwed: boolean;
  beyond: BeyondOrder | null;
  missing: GateState[];
  isTooSoon: boolean;
  /** The patient is charted as away: whoever saw them back says so first (floor rule 16). */
  isAway: boolean;
  /** A guard refuses it; what was given is charted all the same. */
  isAsGivenOffered: boolean;
  isReady: boolean;
}

interface Asked {
  action: SessionAction;
  view: SessionInView;
  form: ActionForm;
  role: Role | null;
  meId: string;
  now: Iso;
  problem: Problem | null;
}

/** What was given all the same waits for nothing and nobody. */
const NOTHING_ASKED = {
  isAway: false,
  unmet: [],
  isOwed: false,
  beyond: null,
  missing: [],
  isAsGivenOffered: false,
} satisfies Partial<FormStanding>;

/** Judges the answers of a dialog by the rules that judge them once they are sent. */
export function formStanding({ action, view, form, role, meId, now, problem }: Asked): FormStanding {
  const toFill = unanswered(action, form, view.protocol);
  const at = momentOf(form, now, view.timeZone) ?? now;
  const isTooSoon = action.first?.isMissing(view.session, at) === true;
  const isTimed = whenFault(form, now, visitOf(view)) === null;
  const plain = { at, toFill, isTooSoon, isAway: isAwayFor(action, view) };
  const isVolumeBeyond = volumeBeyond(action, view, form, at) !== null;
  const isOfVolume = action.command === 'pump:read';
  if (form.asGiven !== null) {
    const isReady =
      toFill.length === 0 && isTimed && isAsGivenSaid(action, view, form) && (isOfVolume || !isVolumeBeyond);
    return { ...NOTHING_ASKED, at, toFill, isTooSoon, isReady };
  }
  const unmet = unmetBy(action, view, at);
  const beyond = beyondOrder(action, view, form, at);
  const isOwed = isGoOwed(action, view) || unmet.length > 0;
  const gates = gatesBeside(gateLines(action, view, form, now, meId), action);
  const missing = gates.filter(({ gate }) => !unmet.some(({ name }) => name === gate));
  const isHeldBack = action.isAtPatient === true && heldUntil(view.session, view.protocol, at) !== null;
  const isAnswered = toFill.length === 0 && isPassed(unmet, isOwed, form, role) && isBeyondSaid(beyond, form, role);
  const isOfRules = isBeyondMine(beyond, role) || isOfGuard(problem?.code) || (isOfVolume && isVolumeBeyond);
  const isRefused = plain.isAway || isHeldBack || gates.length > 0 || isOfRules;
  return {
    ...plain,
    unmet,
    beyond,
    isOwed,
    missing,
    isAsGivenOffered: isRefused && mayBeAsGiven(action, namesOf(gates)),
    isReady:
      !isVolumeBeyond && !isTooSoon && !plain.isAway && missing.length === 0 && isAnswered && !isHeldBack && isTimed,
  };
}

function namesOf(gates: readonly GateState[]): GateState['gate'][] {
  return gates.map(({ gate }) => gate);
}

function isAwayFor({ move }: SessionAction, { session }: SessionInView): boolean {
  return move !== undefined && sessionMove(move).needsPatient === true && openAbsence(session) !== undefined;
}

/** Whether the dose that is typed is more than this person may order. */
function isBeyondMine(beyond: BeyondOrder | null, role: Role | null): boolean {
  if (beyond === null) return false;
  const isMine = role !== null && isProvider(role);
  return beyond.standing.standing === 'beyond' || (beyond.needsProvider && !isMine);
}
