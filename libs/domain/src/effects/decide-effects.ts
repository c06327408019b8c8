import type { Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { refuseFuture, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { firstStep, type LiveSession } from '../sessions/infusion-session.js';
import { effectNow, ongoingOf, type Effect, type EffectState } from './effect.js';
import type { EffectChange } from './effect-changes.js';
import { sideEffect } from './side-effects.js';

/**
 * A side effect begins. Where it goes on already, two people have seen the same: what the second one says carries it on,
 * and nothing is noted twice.
 */
export function decideNote(board: Board, { id, payload }: CommandOf<'effect:note'>, context: Context): EffectChange[] {
  const session = sessionOn(board, payload.sessionId);
  const { term, severity = 'mild', action = 'none' } = payload;
  const onsetAt = payload.onsetAt ?? context.now;
  refuseWhen(session, onsetAt, context, 'onsetAt');
  const ongoing = ongoingOf(session, term);
  if (ongoing) return follow(session, ongoing, { severity: payload.severity, action: payload.action }, context);
  const endedAt = sideEffect(term).isMoment ? onsetAt : null;
  const state: EffectState = { severity, action, endedAt, at: context.now, by: context.actor.id };
  return [
    { type: 'effect-noted', sessionId: session.id, effect: { id, term, onsetAt, states: [state], struck: null } },
  ];
}

/** What became of a side effect: how bad it is now, what was done, and when it was over. */
export function decideFollow(board: Board, { payload }: CommandOf<'effect:follow'>, context: Context): EffectChange[] {
  const session = sessionOn(board, payload.sessionId);
  const effect = effectOf(session, payload.effectId);
  const { endedAt } = payload;
  if (endedAt !== undefined && endedAt !== null) {
    refuseFuture(endedAt, context, 'endedAt');
    if (endedAt < effect.onsetAt) throw outOfOrder('endedAt', `It began at ${effect.onsetAt}: it cannot end before.`);
  }
  return follow(session, effect, payload, context);
}

/** Noted in error: it stays readable, struck through, with who said so and why. */
export function decideStrike(board: Board, { payload }: CommandOf<'effect:strike'>, context: Context): EffectChange[] {
  const session = sessionOn(board, payload.sessionId);
  const effect = effectOf(session, payload.effectId);
  const struck = { by: context.actor.id, at: context.now, reason: payload.reason };
  return [{ type: 'effect-struck', sessionId: session.id, effectId: effect.id, struck }];
}

type Said = { [K in 'severity' | 'action' | 'endedAt']?: EffectState[K] | undefined };

/** What was not said stays as it was; who says nothing new changes nothing. */
function follow(session: LiveSession, effect: Effect, said: Said, { actor, now }: Context): EffectChange[] {
  const before = effectNow(effect);
  const { severity = before.severity, action = before.action } = said;
  const endedAt = said.endedAt === undefined ? before.endedAt : said.endedAt;
  const isSame = severity === before.severity && action === before.action && endedAt === before.endedAt;
  if (isSame) return [];
  const state: EffectState = { severity, action, endedAt, at: now, by: actor.id };
  return [{ type: 'effect-followed', sessionId: session.id, effectId: effect.id, state }];
}

function effectOf(session: LiveSession, effectId: string): Effect {
  const effect = session.effects.find(({ id }) => id === effectId);
  if (!effect) throw new DomainError('not-found', 'There is no such side effect in this session.');
  if (effect.struck) throw new DomainError('superseded', 'This side effect was struck as noted in error.');
  return effect;
}

function refuseWhen(session: LiveSession, at: Iso, context: Context, path: string): void {
  refuseFuture(at, context, path);
  const checkedInAt = firstStep(session, 'check-in')?.at;
  if (checkedInAt === undefined) {
    throw new DomainError('not-checked-in', 'This patient is not checked in yet: nothing can be charted.');
  }
  if (at < checkedInAt) throw outOfOrder(path, `This time lies before check-in, at ${checkedInAt}.`);
}

function outOfOrder(path: string, message: string): DomainError {
  return new DomainError('out-of-order', message, [{ path, code: 'out-of-order' }]);
}
