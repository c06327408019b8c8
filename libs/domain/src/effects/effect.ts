import type { Id, Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sideEffect, type EffectAction, type Severity, type SideEffectTerm } from './side-effects.js';

/** How a side effect stood once somebody had said so. */
export interface EffectState {
  severity: Severity;
  action: EffectAction;
  endedAt: Iso | null;
  at: Iso;
  by: Id;
}

/** A side effect of a session: what was said of it, oldest first. Nothing of it is overwritten. */
export interface Effect {
  id: Id;
  term: SideEffectTerm;
  onsetAt: Iso;
  states: [EffectState, ...EffectState[]];
  /** Noted in error: by whom and why. It stays readable and counts for nothing. */
  struck: { by: Id; at: Iso; reason: string } | null;
}

/** How an effect stands now. */
export function effectNow(effect: Effect): EffectState {
  return effect.states.at(-1) ?? effect.states[0];
}

/** Whether it goes on: what happens in one moment does not. */
export function isOngoing(effect: Effect): boolean {
  return effect.struck === null && sideEffect(effect.term).isMoment !== true && effectNow(effect).endedAt === null;
}

/** The effects that count, oldest onset first. */
export function standingEffects({ effects }: Pick<LiveSession, 'effects'>): Effect[] {
  return effects.filter(({ struck }) => struck === null).sort((a, b) => (a.onsetAt < b.onsetAt ? -1 : 1));
}

/** The one that goes on of a term: there is at most one. */
export function ongoingOf({ effects }: Pick<LiveSession, 'effects'>, term: SideEffectTerm): Effect | undefined {
  return effects.find((effect) => effect.term === term && isOngoing(effect));
}
