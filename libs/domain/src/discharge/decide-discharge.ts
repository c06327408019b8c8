import type { Iso } from '../clinic/clinic-time.js';
import { refuseUnlessProvider } from '../clinic/provider-decides.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { LiveSession, PassedCriterion } from '../sessions/infusion-session.js';
import { moveSession } from '../sessions/move-session.js';
import { refuseOutsideVisit } from '../sessions/refuse-outside-visit.js';
import { checkOf } from './checks.js';
import { unmetCriteria, type Criterion } from './discharge.js';
import { drugEnd, leavingQuestion } from './question.js';
import { say } from './say.js';
import { isSameFinding } from './shortfall.js';
import { suggestedAldrete, suggestedPadss } from './suggest-score.js';
import { CRITERION_WORDS } from './words.en.js';

/** One thing that somebody looked at or did before the patient may leave, at the moment at which they did. */
export function decideCheck(board: Board, { payload }: CommandOf<'check:record'>, context: Context): Change[] {
  const { sessionId, check, answer, at } = payload;
  const session = sessionOn(board, sessionId);
  // seen in the clinic; what waited on a device is taken later, also once the patient has gone
  if (checkOf(check).anyTime) refuseOutsideVisit(session, at, context, 'at');
  else refuseBeforeEnd(session, at, context);
  const record = { gate: 'check' as const, check, answer, at, recordedAt: context.now, by: context.actor.id };
  return [{ type: 'gate-recorded', sessionId, record }];
}

/** A recovery score: what a person chose, beside what the record suggested at that moment. */
export function decideScore(board: Board, { payload }: CommandOf<'score:record'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const { discharge } = protocolOf(board, session);
  if (!discharge?.score) throw new DomainError('not-allowed', say('noScore'));
  refuseBeforeEnd(session, payload.at, context);
  const question = leavingQuestion(session, discharge, payload.at, context.rate);
  const said = {
    rule: discharge.score.circulation,
    at: payload.at,
    recordedAt: context.now,
    by: context.actor.id,
  };
  const record =
    payload.score === 'aldrete'
      ? { gate: payload.score, chosen: payload.chosen, suggested: suggestedAldrete(question), ...said }
      : { gate: payload.score, chosen: payload.chosen, suggested: suggestedPadss(question), ...said };
  return [{ type: 'gate-recorded', sessionId: session.id, record }];
}

/** Asked in recovery; what waited on a device is taken later, also once the patient has gone. */
function refuseBeforeEnd(session: LiveSession, at: Iso, context: Context): void {
  refuseFuture(at, context, 'at');
  const endedAt = drugEnd(session);
  if (endedAt !== undefined && at >= endedAt) return;
  throw new DomainError('illegal-transition', say('onlyInRecovery'));
}

/**
 * The patient leaves: every criterion met, or a provider answers for it with a reason. A provider who is not at the
 * screen is named, and what was ordered by voice was read back (floor rules 12 and 19). What was passed is what the
 * provider knew: where the record has moved on, it is refused.
 */
export function decideDischarge(board: Board, { payload }: CommandOf<'session:discharge'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  // a screen whose clock is fast does not shorten what must be waited for
  const at = payload.at !== undefined && payload.at < context.now ? payload.at : context.now;
  const unmet = unmetCriteria(session, protocolOf(board, session), at, context.rate);
  const passed = unmet.flatMap(({ name }) => payload.passed?.find(({ criterion }) => criterion === name) ?? []);
  const orderedBy = passed.length > 0 ? (payload.order?.by ?? null) : null;
  const { escortSeen = false } = payload;
  const moved = moveSession(board, payload, { move: 'discharge', escortSeen, passed, orderedBy }, context);
  refuseUnmet(unmet, passed);
  if (passed.length > 0) refuseUnlessProvider(board, orderedBy, context, say('needsProvider'));
  return moved;
}

function refuseUnmet(unmet: readonly Criterion[], passed: readonly PassedCriterion[]): void {
  const open = unmet.filter(
    ({ name, passableBy }) => passableBy === 'nobody' || !passed.some(({ criterion }) => criterion === name),
  );
  if (open.length > 0) {
    const fields = open.map(({ name }) => ({
      path: `criteria.${name}`,
      code: 'precondition' as const,
      hint: CRITERION_WORDS[name],
    }));
    throw new DomainError(
      'precondition',
      say(
        'notMet',
        open.map(({ name }) => name),
      ),
      fields,
    );
  }
  if (unmet.every((criterion) => passed.some((said) => isAsJudged(criterion, said)))) return;
  throw new DomainError('stale', say('unmetChanged'));
}

function isAsJudged({ name, shortfalls }: Criterion, said: PassedCriterion): boolean {
  return said.criterion === name && isSameFinding(shortfalls, said.shortfalls);
}
