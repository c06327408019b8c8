import type { Id } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Effect, EffectState } from './effect.js';

export type EffectChange =
  | { type: 'effect-noted'; sessionId: Id; effect: Effect }
  | { type: 'effect-followed'; sessionId: Id; effectId: Id; state: EffectState }
  | { type: 'effect-struck'; sessionId: Id; effectId: Id; struck: NonNullable<Effect['struck']> };

/** A session with one of its side effects noted, or carried on. */
export function applyEffect(session: LiveSession, change: EffectChange): LiveSession {
  if (change.type === 'effect-noted') return { ...session, effects: [...session.effects, change.effect] };
  const effects = session.effects.map((effect) =>
    effect.id === change.effectId ? nextEffect(effect, change) : effect,
  );
  return { ...session, effects };
}

function nextEffect(effect: Effect, change: Exclude<EffectChange, { type: 'effect-noted' }>): Effect {
  if (change.type === 'effect-struck') return { ...effect, struck: change.struck };
  const { state } = change;
  const [first, ...later] = effect.states;
  // charted late, it stands where it was seen
  if (state.at < first.at) return { ...effect, states: [state, first, ...later] };
  const after = later.filter(({ at }) => at > state.at);
  return { ...effect, states: [first, ...later.slice(0, later.length - after.length), state, ...after] };
}
