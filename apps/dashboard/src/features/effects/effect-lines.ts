import {
  EFFECT_ACTION_WORDS,
  onsetOf,
  SEVERITY_WORDS,
  SIDE_EFFECT_WORDS,
  type Effect,
  type EffectState,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { TIMELINE_WORDS as words } from '../sessions/timeline-words.en.js';
import { clockTime } from '../vitals/clock-time.js';

/** The side effects of a session, each at its onset, with what was said of it later. */
export function effectLines(view: SessionInView): TimelineLine[] {
  return view.session.effects.map((effect) => effectLine(effect, view));
}

function effectLine(effect: Effect, view: SessionInView): TimelineLine {
  const { id, term, states, struck } = effect;
  const what = words.effect(SIDE_EFFECT_WORDS[term], SEVERITY_WORDS[states[0].severity]);
  const details = [nameIn(view, states[0].by), ...laterWords(effect, view)];
  const line = { key: id, at: onsetOf(effect), kind: 'step' as const, what, old: [], details };
  if (!struck) return line;
  const why = words.struckBy(clockTime(struck.at, view.timeZone), nameIn(view, struck.by), struck.reason);
  return { ...line, what: words.effectStruck, old: [what], details: [...details, why] };
}

/** What each later word changed: how bad it was, what was done, when it was over. */
function laterWords({ states }: Effect, view: SessionInView): string[] {
  return states.flatMap((state, index) => {
    const before = states[index - 1];
    return before ? changesOf(before, state, view) : firstWords(state, view);
  });
}

function firstWords({ action, by }: EffectState, view: SessionInView): string[] {
  return action === 'none' || action === 'not-charted'
    ? []
    : [words.effectAction(EFFECT_ACTION_WORDS[action], nameIn(view, by))];
}

function changesOf(before: EffectState, state: EffectState, view: SessionInView): string[] {
  const name = nameIn(view, state.by);
  return [
    ...(state.severity === before.severity ? [] : [words.effectNow(SEVERITY_WORDS[state.severity])]),
    ...(state.action === before.action ? [] : [words.effectAction(EFFECT_ACTION_WORDS[state.action], name)]),
    ...endWords(before, state, name, view.timeZone),
  ];
}

function endWords(before: EffectState, { endedAt, at }: EffectState, name: string, timeZone: string): string[] {
  if (endedAt === before.endedAt) return [];
  if (endedAt === null) return [words.effectGoesOn(clockTime(at, timeZone), name)];
  return [words.effectOver(clockTime(endedAt, timeZone), name)];
}

function nameIn({ staff }: SessionInView, id: string): string {
  return staff[id]?.name ?? words.somebody;
}
