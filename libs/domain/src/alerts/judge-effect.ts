import { derivedId } from '../clinic/ids.js';
import { minutesAfter } from '../clinic/clinic-time.js';
import { effectNow, isOngoing, ongoingOf, onsetOf, standingEffects, type Effect } from '../effects/effect.js';
import { SEVERITIES, sideEffect, type Severity } from '../effects/side-effects.js';
import type { Context } from '../journal/context.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { valuesOf } from '../vitals/vitals-reading.js';
import { isOpen, type Alert, type AlertCondition } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { ALERT_RULES } from './rule-table.js';
import { clear, settle } from './end-alert.js';
import { newAlert } from './new-alert.js';

type EffectCondition = Extract<AlertCondition, { effectId: unknown }>;

/** So long after its onset a first look at the sedation still belongs to a side effect: one taps first, and looks then. */
const LOOKED_WITHIN_MINUTES = 10;

/**
 * What a side effect that was noted, followed or struck means for the session's alerts; `session` holds it already. One
 * alert per effect, as loud as it was at its worst until it is over. What nobody has taken goes on in the next bout: two
 * people who chart one bout must not begin the ladder anew.
 */
export function judgeEffect(session: LiveSession, effect: Effect, context: Context): AlertChange[] {
  const own = session.alerts.find((alert) => isOpen(alert) && isOf(alert, effect));
  // the bout that goes on takes it over
  if (own?.state === 'raised' && nextBout(session, effect)) return [];
  const open = own ?? untakenOfBouts(session, effect);
  if (open) return effect.struck ? endStruck(session, open, effect, context) : carryOn(session, open, effect, context);
  if (isFoundOver(session, effect, context))
    return raiseIf(session, effect, wordsOf(session, effect, context), context);
  const condition = conditionOf(session, effect, context);
  return condition && isNews(session, effect, condition) ? raiseIf(session, effect, condition, context) : [];
}

/** What a charted sedation means for the side effects that are worse with it. No set ends one: a person charts its end. */
export function judgeEffectsBySedation(session: LiveSession, context: Context): AlertChange[] {
  const byIt = standingEffects(session).filter(({ term }) => sideEffect(term).severeAtSedation !== undefined);
  return byIt.flatMap((effect) => judgeEffect(session, effect, context));
}

function conditionOf(session: LiveSession, effect: Effect, context: Context): EffectCondition | null {
  return isOngoing(effect) ? wordsOf(session, effect, context) : null;
}

/** What a side effect calls for by how bad it is; nothing where nobody else must see it. */
function wordsOf(session: LiveSession, effect: Effect, context: Context): EffectCondition | null {
  const { term, id: effectId } = effect;
  const { startsAs, alerts, severeAtSedation = -1 } = sideEffect(term);
  const severity = severityOf(effect, context);
  const said = { effectId, term, severity };
  const isSevere = severity === 'severe' || alerts === 'high' || lowestSedation(session, effect) <= severeAtSedation;
  if (isSevere) return { rule: 'severe-effect', ...said };
  return alerts || (startsAs && severity === 'moderate') ? { rule: 'side-effect', ...said } : null;
}

/** How bad it is; what is said only now of a moment before the last known is news as well, and judged by that. */
function severityOf(effect: Effect, { now }: Context): Severity {
  const last = effectNow(effect);
  const late = effect.states.filter(({ at, recordedAt }) => recordedAt === now && at < last.at);
  return late.reduce((worst, { severity }) => (isWorse(severity, worst) ? severity : worst), last.severity);
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

function raiseIf(
  session: LiveSession,
  effect: Effect,
  condition: EffectCondition | null,
  { now }: Context,
): AlertChange[] {
  if (!condition) return [];
  const id = derivedId(session.id, effect.id, 'alert', session.alerts.length);
  const { level } = ALERT_RULES[condition.rule];
  // nobody is called to an empty chair, nor to what is over
  const state = sessionStatus(session.status).ended || !isOngoing(effect) ? 'found-late' : 'raised';
  const alert = newAlert({ id, level, condition, since: onsetOf(effect), now, state });
  return [{ type: 'alert-raised', sessionId: session.id, alert }];
}

function carryOn(session: LiveSession, open: Alert, effect: Effect, context: Context): AlertChange[] {
  if (!isOngoing(effect)) return settle(session, open, context);
  const ids = { sessionId: session.id, alertId: open.id };
  const named = open.condition as EffectCondition;
  const severity = severityOf(effect, context);
  // milder now: it stays as loud as it was until it is over
  const now = conditionOf(session, effect, context) ?? { ...named, severity };
  const level = ALERT_RULES[now.rule].level === 'high' ? 'high' : open.level;
  const isWorseToTaker = open.state === 'acknowledged' && level === 'high' && isWorse(severity, named.severity);
  if (level !== open.level || isWorseToTaker || open.settledAt !== null) {
    return [{ type: 'alert-worsened', ...ids, level, condition: { ...now, rule: ruleOf(level) }, at: context.now }];
  }
  if (named.severity === severity && named.effectId === effect.id) return [];
  return [{ type: 'alert-confirmed', ...ids, condition: { ...now, rule: named.rule } }];
}

/** Noted in error: the alert goes with it, but not one that nobody has taken of a severe bout before it. */
function endStruck(session: LiveSession, open: Alert, effect: Effect, context: Context): AlertChange[] {
  return open.since < onsetOf(effect) ? settle(session, open, context) : [clear(session, open, context)];
}

/** The bout that goes on, where this one is over. */
function nextBout(session: LiveSession, { id, term, struck }: Effect): Effect | undefined {
  const ongoing = sideEffect(term).comesInBouts && struck === null ? ongoingOf(session, term) : undefined;
  return ongoing?.id === id ? undefined : ongoing;
}

/** What calls of a bout before the one that goes on, and nobody has taken. */
function untakenOfBouts(session: LiveSession, effect: Effect): Alert | undefined {
  if (!sideEffect(effect.term).comesInBouts || !isOngoing(effect)) return undefined;
  const bouts = standingEffects(session).filter(({ term }) => term === effect.term);
  return session.alerts.find((alert) => alert.state === 'raised' && bouts.some((bout) => isOf(alert, bout)));
}

/** A bout that was over before anybody else heard of it. */
function isFoundOver({ alerts }: LiveSession, effect: Effect, { now }: Context): boolean {
  const [{ at, endedAt, recordedAt }, ...later] = effect.states;
  const isNew = recordedAt === now && later.length === 0 && !alerts.some((alert) => isOf(alert, effect));
  return isNew && effect.struck === null && endedAt === at;
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
