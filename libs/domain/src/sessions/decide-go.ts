import { refuseUnlessProvider } from '../clinic/provider-decides.js';
import { isSameFinding } from '../discharge/shortfall.js';
import { planOf } from '../dose/dose-progress.js';
import { beyondOfStart } from '../dose/beyond-at-pump.js';
import { chartAsGiven, type BeyondFinding } from '../dose/given-beyond.js';
import { faultOfOrder, guardOrdered } from '../dose/guard-ordered.js';
import { lastRate } from '../dose/segments.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import { isGivenInPortions } from '../protocols/routes.js';
import { openingFindings } from '../shift/day-lists.js';
import { refuseOtherRate } from './decide-moves.js';
import { gatesBefore } from './gates.js';
import { gateRecord, type GateOverride, type LiveSession, type StepDetails } from './infusion-session.js';
import { moveSession } from './move-session.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';

type Asked = CommandOf<'session:ready' | 'session:start' | 'session:resume' | 'dose:give'>['payload'];
type GoStep = Extract<StepDetails, { move: 'ready' | 'start' | 'first-dose' | 'resume' }>;

/** The session may start: an order that passes its guards for the weight that was measured, and a provider's go where one is owed. */
export function decideReady(board: Board, { payload }: CommandOf<'session:ready'>, context: Context): Change[] {
  guardOrdered(board, sessionOn(board, payload.sessionId), payload.at ?? context.now, context);
  return go(board, payload, { move: 'ready', overrides: [], orderedBy: null }, context);
}

/** The drug runs, at the rate that two people read from the pump, for the weight as it stands now. */
export function decideStart(board: Board, { payload }: CommandOf<'session:start'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  if (isGivenInPortions(protocolOf(board, session))) throw new DomainError('illegal-transition', say('inPortions'));
  const planned = planOf(session)?.pumpRateMlPerHour ?? null;
  const second = gateRecord(session, 'second-person')?.by ?? null;
  // whoever read the pump themselves is no second person, and says why nobody else did
  const checkedAlone = second === context.actor.id ? (payload.checkedAlone ?? null) : null;
  const secondPersonId = second === context.actor.id ? null : second;
  const rateMlPerHour = payload.rateMlPerHour ?? planned;
  const step = { move: 'start' as const, rateMlPerHour, secondPersonId, checkedAlone, overrides: [], orderedBy: null };
  const at = payload.at ?? context.now;
  const findings = (): BeyondFinding[] => {
    const beyond = beyondOfStart(board, session, rateMlPerHour);
    const isGuarded = beyond.length === 0 && faultOfOrder(board, session, at, context) !== null;
    return isGuarded ? [{ kind: 'unordered' }] : beyond;
  };
  const asGiven = chartAsGiven(board, payload, step, { words: payload.asGiven, findings }, context);
  if (asGiven) return asGiven;
  refuseOtherRate(payload.rateMlPerHour, planned);
  guardOrdered(board, session, at, context);
  return go(board, payload, step, context);
}

/** The drug runs again, at the rate it had: it is read from the pump, for nobody looked at it while it stood (T11). */
export function decideResume(board: Board, { payload }: CommandOf<'session:resume'>, context: Context): Change[] {
  const before = lastRate(sessionOn(board, payload.sessionId));
  const step = { move: 'resume' as const, rateMlPerHour: before, overrides: [], orderedBy: null };
  const moved = go(board, payload, step, context);
  if (before !== null && payload.rateMlPerHour === undefined)
    throw new DomainError('required', say('readRate'), [{ path: 'rateMlPerHour', code: 'required' }]);
  refuseOtherRate(payload.rateMlPerHour, before);
  return moved;
}

/**
 * A move before the drug, or before it goes on. What is not passed needs a provider, at the screen or named by who read it back, and so does the
 * first visit; what they pass is what they knew (clinical.md 1.2 T7, floor rule 12).
 */
export function go(board: Board, asked: Asked, step: GoStep, context: Context): Change[] {
  const session = sessionOn(board, asked.sessionId);
  const protocol = protocolOf(board, session);
  const overrides = overridesNeeded(board, asked, step, context);
  const isOwed = overrides.length > 0 || (step.move === 'ready' && isFirstOfProtocol(session, protocol));
  const named = asked.order?.by ?? null;
  const orderedBy = isOwed && named !== context.actor.id ? named : null;
  const moved = moveSession(board, asked, { ...step, overrides, orderedBy }, context);
  if (isOwed) refuseUnlessProvider(board, orderedBy, context, needsProvider(overrides));
  return moved;
}

/** What is said to pass, of what is not passed; the rest needs nobody. */
function overridesNeeded(board: Board, asked: Asked, step: GoStep, context: Context): GateOverride[] {
  const session = sessionOn(board, asked.sessionId);
  const protocol = protocolOf(board, session);
  const at = asked.at ?? context.now;
  const openingList = openingFindings(board);
  const open = gatesBefore({ session, protocol, step, at, by: context.actor.id, openingList }).filter(
    ({ isPassed }) => !isPassed,
  );
  const said = open.flatMap((state) => {
    const override = asked.overrides?.find(({ gate }) => gate === state.gate);
    return override ? [{ state, override }] : [];
  });
  if (said.some(({ state, override }) => !isSameFinding(state.findings, override.findings)))
    throw new DomainError('stale', say('openChanged'));
  return said.map(({ override }) => override);
}

/** Whether this is a first visit under a protocol that wants a provider for it. */
export function isFirstOfProtocol({ visit }: LiveSession, { preparation }: Protocol): boolean {
  return preparation?.firstVisitNeedsProvider === true && visit?.number === 1;
}

function needsProvider(overrides: readonly GateOverride[]): Said {
  return overrides.length > 0 ? say('openNeedsProvider') : say('firstNeedsProvider');
}
