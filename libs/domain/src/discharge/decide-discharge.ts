import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import { suggestedAldrete, suggestedPadss } from '../scores/suggest-recovery.js';
import type { LiveSession, PassedCriterion } from '../sessions/infusion-session.js';
import { moveSession } from '../sessions/move-session.js';
import { unmetCriteria, type Criterion } from './discharge.js';
import { CRITERION_WORDS } from './words.en.js';

/** One thing that somebody looked at or did before the patient may leave. */
export function decideCheck(board: Board, { payload }: CommandOf<'check:record'>, { actor, now }: Context): Change[] {
  const { sessionId, check, answer } = payload;
  const record = { gate: 'check' as const, check, answer, at: now, by: actor.id };
  return [{ type: 'gate-recorded', sessionId: inRecovery(sessionOn(board, sessionId)).id, record }];
}

/** A recovery score: what a person chose, beside what the record suggested at that moment. */
export function decideScore(board: Board, { payload }: CommandOf<'score:record'>, { actor, now }: Context): Change[] {
  const session = inRecovery(sessionOn(board, payload.sessionId));
  const rule = protocolOf(board, session).discharge?.score?.circulation ?? 'per-cent';
  const base = { rule, at: now, by: actor.id };
  const record =
    payload.score === 'aldrete'
      ? { gate: payload.score, chosen: payload.chosen, suggested: suggestedAldrete(session, rule), ...base }
      : { gate: payload.score, chosen: payload.chosen, suggested: suggestedPadss(session, rule), ...base };
  return [{ type: 'gate-recorded', sessionId: session.id, record }];
}

function inRecovery(session: LiveSession): LiveSession {
  if (session.status === 'recovering') return session;
  throw new DomainError('illegal-transition', 'This is asked in recovery, once the drug has ended.');
}

/**
 * The patient leaves: every criterion met, or a provider answers for it with a reason. A provider who is not at the
 * screen is named, and what was ordered by voice was read back (floor rules 12 and 19).
 */
export function decideDischarge(board: Board, { payload }: CommandOf<'session:discharge'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { escortSeen = false, passed = [], orderedBy = null } = payload;
  const moved = moveSession(board, payload, { move: 'discharge', escortSeen, passed, orderedBy }, context);
  refuseUnmet(session, protocolOf(board, session), payload.at ?? context.now, passed);
  if (passed.length > 0) refuseWithoutProvider(board, orderedBy, context);
  return moved;
}

function refuseUnmet(session: LiveSession, protocol: Protocol, at: string, passed: readonly PassedCriterion[]): void {
  const isPassed = ({ name, passableBy }: Criterion) =>
    passableBy === 'provider' && passed.some(({ criterion }) => criterion === name);
  const unmet = unmetCriteria(session, protocol, at).filter((criterion) => !isPassed(criterion));
  if (unmet.length === 0) return;
  const fields = unmet.map(({ name }) => ({
    path: `criteria.${name}`,
    code: 'precondition' as const,
    hint: CRITERION_WORDS[name],
  }));
  throw new DomainError('precondition', `Not met: ${fields.map(({ hint }) => hint).join('; ')}.`, fields);
}

function refuseWithoutProvider(board: Board, orderedBy: string | null, { actor }: Context): void {
  const role = orderedBy === null ? actor.role : board.staff[orderedBy]?.role;
  if (role === 'provider' || role === 'medical-director') return;
  const message = 'What is not met needs a provider: name who decided it.';
  throw new DomainError('not-allowed', message, [{ path: 'orderedBy', code: 'required' }]);
}
