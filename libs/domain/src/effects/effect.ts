import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Struck } from '../clinic/struck.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { EffectAction, Severity, SideEffectTerm } from './side-effects.js';

/** How a side effect was at a moment, as somebody saw it. */
export interface EffectState {
  severity: Severity;
  action: EffectAction;
  endedAt: Iso | null;
  at: Iso;
  recordedAt: Iso;
  by: Id;
}

/**
 * A side effect of a session: how it was seen, in the order in which it was so, whenever that was charted; the first is
 * its onset. Nothing of it is overwritten.
 */
export interface Effect {
  id: Id;
  term: SideEffectTerm;
  states: [EffectState, ...EffectState[]];
  struck: Struck | null;
}

export function onsetOf({ states }: Effect): Iso {
  return states[0].at;
}

/** How an effect stands now: what was seen last, which may have been charted before what was seen earlier. */
export function effectNow({ states }: Effect): EffectState {
  return states.at(-1) ?? states[0];
}

/** How an effect stood at a moment; nothing before it began. */
export function stateAt({ states }: Effect, at: Iso): EffectState | undefined {
  return states.findLast((state) => state.at <= at);
}

/** Whether it goes on: until a person charts that it is over. */
export function isOngoing(effect: Effect): boolean {
  return effect.struck === null && effectNow(effect).endedAt === null;
}

/** The effects that count, oldest onset first. */
export function standingEffects({ effects }: Pick<LiveSession, 'effects'>): Effect[] {
  return effects.filter(({ struck }) => struck === null).sort((a, b) => (onsetOf(a) < onsetOf(b) ? -1 : 1));
}

/** The one that goes on of a term: there is at most one. */
export function ongoingOf({ effects }: Pick<LiveSession, 'effects'>, term: SideEffectTerm): Effect | undefined {
  return effects.find((effect) => effect.term === term && isOngoing(effect));
}
