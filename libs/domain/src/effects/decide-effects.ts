import { judgeEffect } from '../alerts/judge-effect.js';
import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { refuseOutsideVisit } from '../sessions/refuse-outside-visit.js';
import { effectNow, ongoingOf, onsetOf, standingEffects, stateAt, type Effect, type EffectState } from './effect.js';
import { applyEffect, type EffectChange } from './effect-changes.js';
import type { Said as Sentence } from '../journal/said.js';
import { say } from './say.js';
import { SEVERITIES, sideEffect, type Severity, type SideEffectTerm } from './side-effects.js';

/**
 * A side effect begins. Where it goes on already, two people have seen the same: the worse word and the earlier onset
 * are kept, and nothing is noted twice. What comes in bouts is another one, and the one before is over, unless what is
 * noted was seen before the last that is known of it.
 */
export function decideNote(board: Board, { id, payload }: CommandOf<'effect:note'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  return withAlerts(session, note(session, id, payload, context), context);
}

/** What was noted, and what it means for whoever is to see the patient. */
function withAlerts(session: LiveSession, changes: EffectChange[], context: Context): Change[] {
  const after = changes.reduce(applyEffect, session);
  const touched = after.effects.filter((effect) => !session.effects.includes(effect));
  return [...changes, ...touched.flatMap((effect) => judgeEffect(after, effect, context))];
}

function note(
  session: LiveSession,
  id: Id,
  payload: CommandOf<'effect:note'>['payload'],
  context: Context,
): EffectChange[] {
  const { term, action = 'not-charted' } = payload;
  const { comesInBouts, needsSeverity, startsAs = 'mild' } = sideEffect(term);
  const at = payload.onsetAt ?? context.now;
  refuseOutsideVisit(session, at, context, 'onsetAt');
  if (needsSeverity && payload.severity === undefined) throw severityMissing(term);
  const first = seen({ severity: payload.severity ?? startsAs, action, endedAt: null }, at, context);
  const ongoing = ongoingOf(session, term);
  const noted = (state: EffectState): EffectChange => {
    return { type: 'effect-noted', sessionId: session.id, effect: { id, term, states: [state], struck: null } };
  };
  if (!ongoing) return [noted(first)];
  if (comesInBouts && at >= effectNow(ongoing).at) {
    return [...follow(session, ongoing, { endedAt: at }, at, context), noted(first)];
  }
  // charted late, it was over before what is known to go on
  if (comesInBouts && wasOverSince(session, ongoing, at)) return [noted({ ...first, endedAt: at })];
  return seenBoth(session, ongoing, payload, first, context);
}

/** Two people have seen the same: the earlier onset and the worse word are kept, whoever's entry came first. */
function seenBoth(
  session: LiveSession,
  ongoing: Effect,
  { severity: said, action }: CommandOf<'effect:note'>['payload'],
  first: EffectState,
  context: Context,
): EffectChange[] {
  const { at } = first;
  const before = stateAt(ongoing, at);
  const followed = (state: EffectState): EffectChange => {
    return { type: 'effect-followed', sessionId: session.id, effectId: ongoing.id, state };
  };
  const changes = before
    ? follow(session, ongoing, { severity: said && worseOf(before.severity, said), action }, at, context)
    : [followed(first)];
  const now = effectNow(ongoing);
  // who charted since then what was done knew no worse word; who said that it is another by now, saw it later
  const isUnsaid = now.at > at && ongoing.states.every(({ severity }) => severity === now.severity);
  if (!isUnsaid || !said || worseOf(now.severity, said) === now.severity) return changes;
  return [...changes, followed(seen({ ...now, severity: said }, now.at, context))];
}

/** Whether one of its kind was charted as over between a moment and what goes on now. */
function wasOverSince(session: LiveSession, ongoing: Effect, at: Iso): boolean {
  if (onsetOf(ongoing) <= at) return false;
  return standingEffects(session).some((effect) => {
    const { endedAt } = effectNow(effect);
    return effect.term === ongoing.term && endedAt !== null && endedAt >= at;
  });
}

/** What became of a side effect: how bad it was at a moment, what was done, and when it was over. */
export function decideFollow(board: Board, { payload }: CommandOf<'effect:follow'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const effect = effectOf(session, payload.effectId);
  const { at = context.now, endedAt } = payload;
  for (const [path, said] of [
    ['at', at],
    ['endedAt', endedAt ?? at],
  ] as const) {
    refuseFuture(said, context, path);
    if (said < onsetOf(effect)) throw outOfOrder(path, say('nothingBefore', onsetOf(effect)));
  }
  if (endedAt === null) refuseTwo(session, effect);
  return withAlerts(session, follow(session, effect, payload, at, context), context);
}

/** Noted in error: it stays readable, struck through, with who said so and why. */
export function decideStrike(board: Board, { payload }: CommandOf<'effect:strike'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  const effect = effectOf(session, payload.effectId);
  const struck = { by: context.actor.id, at: context.now, reason: payload.reason };
  const changes: EffectChange[] = [{ type: 'effect-struck', sessionId: session.id, effectId: effect.id, struck }];
  return withAlerts(session, changes, context);
}

type Said = { [K in 'severity' | 'action' | 'endedAt']?: EffectState[K] | undefined };

/** What was not said stays as it was at that moment; who says nothing new changes nothing. */
function follow(session: LiveSession, effect: Effect, said: Said, at: Iso, context: Context): EffectChange[] {
  const before = stateAt(effect, at) ?? effect.states[0];
  const { severity = before.severity, action = before.action } = said;
  const endedAt = said.endedAt === undefined ? before.endedAt : said.endedAt;
  const isSame = severity === before.severity && action === before.action && endedAt === before.endedAt;
  if (isSame) return [];
  const state = seen({ severity, action, endedAt }, at, context);
  return [{ type: 'effect-followed', sessionId: session.id, effectId: effect.id, state }];
}

function seen(
  said: Pick<EffectState, 'severity' | 'action' | 'endedAt'>,
  at: Iso,
  { now, actor }: Context,
): EffectState {
  const { severity, action, endedAt } = said;
  return { severity, action, endedAt, at, recordedAt: now, by: actor.id };
}

function worseOf(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b;
}

function severityMissing(term: SideEffectTerm): DomainError {
  const message = say('severityMissing', term);
  return new DomainError('required', message, [{ path: 'severity', code: 'required' }]);
}

function effectOf(session: LiveSession, effectId: string): Effect {
  const effect = session.effects.find(({ id }) => id === effectId);
  if (!effect) throw new DomainError('not-found', say('noSuchEffect'));
  if (effect.struck) throw new DomainError('superseded', say('struck'));
  return effect;
}

/** One that was over does not go on beside another of its kind. */
function refuseTwo(session: LiveSession, { id, term }: Effect): void {
  const other = ongoingOf(session, term);
  if (other && other.id !== id) throw new DomainError('superseded', say('notedAgain'));
}

function outOfOrder(path: string, message: Sentence): DomainError {
  return new DomainError('out-of-order', message, [{ path, code: 'out-of-order' }]);
}
