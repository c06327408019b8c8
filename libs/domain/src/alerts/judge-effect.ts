import { derivedId } from '../clinic/ids.js';
import { minutesAfter } from '../clinic/clinic-time.js';
import { effectNow, isOngoing, onsetOf, standingEffects, type Effect } from '../effects/effect.js';
import { SEVERITIES, sideEffect, type Severity } from '../effects/side-effects.js';
import type { Context } from '../journal/context.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { valuesOf } from '../vitals/vitals-reading.js';
import { isOpen, type Alert, type AlertCondition } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { ALERT_RULES } from './alert-rules.js';
import { clear, settle } from './end-alert.js';
import { newAlert } from './new-alert.js';

type EffectCondition = Extract<AlertCondition, { effectId: unknown }>;

/** So long after its onset a first look at the sedation still belongs to a side effect: one taps first, and looks then. */
const LOOKED_WITHIN_MINUTES = 10;

/**
 * What a side effect that was noted, followed or struck means for the session's alerts; `session` holds it already. One
 * alert per effect, as loud as it was at its worst until it is over.
 */
export function judgeEffect(session: LiveSession, effect: Effect, context: Context): AlertChange[] {
  const open = session.alerts.find((alert) => isOpen(alert) && isOf(alert, effect));
  const condition = conditionOf(session, effect);
  if (open) return effect.struck ? [clear(session, open, context)] : carryOn(session, open, effect, context);
  return condition && isNews(session, effect, condition) ? [raise(session, effect, condition, context)] : [];
}

/** What a charted sedation means for the side effects that are worse with it. No set ends one: a person charts its end. */
export function judgeEffectsBySedation(session: LiveSession, context: Context): AlertChange[] {
  const byIt = standingEffects(session).filter(({ term }) => sideEffect(term).severeAtSedation !== undefined);
  return byIt.flatMap((effect) => judgeEffect(session, effect, context));
}

function conditionOf(session: LiveSession, effect: Effect): EffectCondition | null {
  const { term, id: effectId } = effect;
  const { startsAs, alerts, severeAtSedation = -1 } = sideEffect(term);
  if (!isOngoing(effect)) return null;
  const { severity } = effectNow(effect);
  const said = { effectId, term, severity };
  const isSevere = severity === 'severe' || alerts === 'high' || lowestSedation(session, effect) <= severeAtSedation;
  if (isSevere) return { rule: 'severe-effect', ...said };
  return alerts || (startsAs && severity === 'moderate') ? { rule: 'side-effect', ...said } : null;
}

/** How hard to wake the patient was about its onset: as last charted before, or soon after it. */
function lowestSedation({ readings }: LiveSession, effect: Effect): number {
  const onset = onsetOf(effect);
  const charted = valuesOf(readings, 'sedation').filter(
    ({ takenAt }) => takenAt <= minutesAfter(onset, LOOKED_WITHIN_MINUTES),
  );
  const before = charted.findLast(({ takenAt }) => takenAt <= onset);
  const after = charted.filter(({ takenAt }) => takenAt > onset);
  return Math.min(Infinity, ...[...(before ? [before] : []), ...after].map(({ value }) => value));
}

/** What goes on calls; what a patient took home is found late once, unless it is found to be worse. */
function isNews({ alerts, status }: LiveSession, effect: Effect, { rule }: EffectCondition): boolean {
  const before = alerts.filter((alert) => isOf(alert, effect));
  const isWorseThanKnown = before.every(({ level }) => ALERT_RULES[rule].level === 'high' && level !== 'high');
  return sessionStatus(status).ended !== true || isWorseThanKnown;
}

function raise(session: LiveSession, effect: Effect, condition: EffectCondition, { now }: Context): AlertChange {
  const id = derivedId(session.id, effect.id, 'alert', session.alerts.length);
  const { level } = ALERT_RULES[condition.rule];
  // nobody is called to an empty chair
  const state = sessionStatus(session.status).ended ? 'found-late' : 'raised';
  const alert = newAlert({ id, level, condition, since: onsetOf(effect), now, state });
  return { type: 'alert-raised', sessionId: session.id, alert };
}

function carryOn(session: LiveSession, open: Alert, effect: Effect, context: Context): AlertChange[] {
  if (!isOngoing(effect)) return settle(session, open, context);
  const ids = { sessionId: session.id, alertId: open.id };
  const named = open.condition as EffectCondition;
  const { severity } = effectNow(effect);
  // milder now: it stays as loud as it was until it is over
  const now = conditionOf(session, effect) ?? { ...named, severity };
  const level = ALERT_RULES[now.rule].level === 'high' ? 'high' : open.level;
  const isWorseToTaker = open.state === 'acknowledged' && level === 'high' && isWorse(severity, named.severity);
  if (level !== open.level || isWorseToTaker || open.settledAt !== null) {
    return [{ type: 'alert-worsened', ...ids, level, condition: { ...now, rule: ruleOf(level) }, at: context.now }];
  }
  if (named.severity === severity) return [];
  return [{ type: 'alert-confirmed', ...ids, condition: { ...now, rule: named.rule } }];
}

function ruleOf(level: Alert['level']): EffectCondition['rule'] {
  return level === 'high' ? 'severe-effect' : 'side-effect';
}

function isWorse(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);
}

function isOf({ condition }: Alert, { id }: Effect): boolean {
  return 'effectId' in condition && condition.effectId === id;
}
