import { derivedId } from '../clinic/ids.js';
import { may } from '../clinic/permissions.js';
import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { severity } from '../vitals/assess.js';
import { valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import { conditionKey, isOpen, type Alert } from './alert.js';
import { applyAlert, type AlertChange } from './alert-changes.js';
import { ALERT_RULES } from './rule-table.js';
import { conditionNow, isOnSideOf, isOutside, type VitalCondition } from './condition-now.js';
import { decideCleared } from './decide-alerts.js';
import { clear, settle } from './end-alert.js';
import { isFurtherOut } from './further-out.js';
import { judgeEffectsBySedation } from './judge-effect.js';
import { isOnlyMoved, isStruck, settleMoved } from './moved-in-time.js';
import { isNewEpisode, isNewToTaker } from './new-to-taker.js';
import { newAlert } from './new-alert.js';
import { withTrend } from './trends.js';
import {
  conditionsOf,
  findingOf,
  momentsOf,
  reachedIn,
  type About,
  type Finding,
  type Moment,
} from './judge-condition.js';

/**
 * What a charted or corrected reading means for the session's alerts. `session` holds the reading already. One alert
 * per condition: it is raised, carried on, settled or cleared, never doubled (clinical.md 6.3).
 */
export function judgeReading(
  session: LiveSession,
  reading: VitalsReading,
  protocol: Protocol,
  context: Context,
): AlertChange[] {
  const corrected = session.readings.find((other) => other.id === reading.corrects);
  const conditions = new Set([...conditionsOf(reading), ...(corrected ? conditionsOf(corrected) : [])]);
  const changes: AlertChange[] = [];
  for (const about of conditions) changes.push(...judgeCondition(session, reading, about, protocol, context));
  if (conditions.has('sedation')) changes.push(...judgeEffectsBySedation(session, context));
  const judged = changes.reduce(applyAlert, session);
  return [...changes, ...decideCleared(judged, protocol, context)];
}

function judgeCondition(
  session: LiveSession,
  reading: VitalsReading,
  about: About,
  protocol: Protocol,
  context: Context,
): AlertChange[] {
  // nobody is called to an empty chair
  if (sessionStatus(session.status).ended) return foundLate(session, reading, about, protocol, context);
  const moments = momentsOf(session, about, protocol);
  const late = isInMoment(moments, reading) ? [] : foundLate(session, reading, about, protocol, context);
  // a late reading can second what stands
  return [...late, ...judgeStanding(session, { reading, about, moments }, protocol, context)];
}

/** What stands of a condition now, and what that means for the alert about it. */
function judgeStanding(
  session: LiveSession,
  { reading, about, moments }: { reading: VitalsReading; about: About; moments: readonly Moment[] },
  protocol: Protocol,
  context: Context,
): AlertChange[] {
  const moment = worstOf(moments, reading);
  const open = session.alerts.find((alert) => isOpen(alert) && conditionKey(alert.condition) === about);
  const condition = moment ? standingCondition(session, { about, moment, moments }, protocol) : null;
  const raised = moment && condition ? [raise(session, condition, moment.worst, 'raised', context)] : [];
  if (!open) return raised;
  if (isStruck(open, reading) && condition?.rule !== open.condition.rule && !isWorse(open, condition)) {
    const finding = findingOf(session, reading, about, protocol);
    if (raised.length === 0 && isOnlyMoved(open, finding)) return settleMoved(session, open, finding, context);
    return [clear(session, open, context), ...raised];
  }
  if (!moment) return [];
  const taken = takenByCharting(session, open, reading, context);
  const now = taken.reduce(applyAlert, session).alerts.find((alert) => alert.id === open.id) ?? open;
  return [...taken, ...carryOn(session, now, { moment, condition, reading }, context)];
}

/** What a condition stands for now, with the course that it is part of; nothing where it is in range. */
export function standingCondition(
  session: LiveSession,
  { about, moment, moments }: { about: About; moment: Moment; moments: readonly Moment[] },
  protocol: Protocol,
): VitalCondition | null {
  const reached = reachedIn(moment, moments);
  const found = conditionNow(moment, about, protocol);
  return withTrend(
    session,
    { about, reached, readingId: moment.worst.reading.id },
    found && { ...found, reached },
    protocol,
  );
}

/** What stands worst rules; among equals what the reading itself says. */
function worstOf(moments: readonly Moment[], reading: VitalsReading): Moment | undefined {
  const worst = moments.filter((moment) => moment.worst.assessment === moments[0]?.worst.assessment);
  return worst.find((moment) => isInMoment([moment], reading)) ?? worst[0];
}

function isInMoment(moments: readonly Moment[], { id }: VitalsReading): boolean {
  return moments.some(({ members }) => members.some((finding) => finding.reading.id === id));
}

/** Louder, or critical now: whoever took a trend has not seen that. */
function isWorse({ condition: named }: Alert, condition: VitalCondition | null): boolean {
  return condition !== null && 'reached' in named && rank(condition) > rank(named);
}

/** How loud a condition is, critical values above all. */
export function rank({ rule }: VitalCondition): number {
  return rule === 'critical-value' ? 2 : ALERT_RULES[rule].level === 'high' ? 1 : 0;
}

/** An alert about a finding, as it is raised. */
export function raise(
  session: LiveSession,
  condition: VitalCondition,
  finding: Finding,
  state: 'raised' | 'found-late',
  { now }: Context,
): AlertChange {
  // a correction can bring back what had been cleared: that is another alert, not the old one
  const id = derivedId(session.id, finding.reading.id, condition.about, session.alerts.length);
  const { level } = ALERT_RULES[condition.rule];
  const alert = newAlert({ id, level, condition, since: finding.reading.takenAt, now, state });
  return { type: 'alert-raised', sessionId: session.id, alert };
}

/**
 * A later value already stands: nobody is called, but the provider will find it. A correction that is no worse than what
 * it corrects has been found already.
 */
function foundLate(
  session: LiveSession,
  reading: VitalsReading,
  about: About,
  protocol: Protocol,
  context: Context,
): AlertChange[] {
  const finding = findingOf(session, reading, about, protocol);
  const corrected = session.readings.find((other) => other.id === reading.corrects);
  const before = corrected ? findingOf(session, corrected, about, protocol).assessment : 'unknown';
  if (severity(finding.assessment) <= severity(before)) return [];
  const condition = conditionNow({ worst: finding, members: [finding] }, about, protocol);
  return condition ? [raise(session, condition, finding, 'found-late', context)] : [];
}

/** Charting a re-check is taking the alert, for those who may take one (floor rule 15). */
function takenByCharting(
  session: LiveSession,
  open: Alert,
  reading: VitalsReading,
  { actor, now }: Context,
): AlertChange[] {
  if (open.state !== 'raised' || reading.corrects !== undefined || reading.takenAt <= open.since) return [];
  if (!isRecheck(open, reading) || !may(actor.role, 'alert:acknowledge')) return [];
  return [{ type: 'alert-acknowledged', sessionId: session.id, alertId: open.id, by: actor.id, at: now }];
}

function carryOn(
  session: LiveSession,
  open: Alert,
  { moment, condition, reading }: { moment: Moment; condition: VitalCondition | null; reading: VitalsReading },
  context: Context,
): AlertChange[] {
  const ids = { sessionId: session.id, alertId: open.id };
  if (!condition) return carryOut(session, open, moment, context);
  const level = ALERT_RULES[condition.rule].level;
  const worsened: AlertChange = { type: 'alert-worsened', ...ids, level, condition, at: context.now };
  if (isWorse(open, condition)) return [worsened];
  const named = open.condition;
  // what is named was worse: it stays so
  if (!('reached' in named) || rank(condition) < rank(named)) return callAgain(session, open, context);
  const isStruckNow = isStruck(open, reading);
  const confirmed = condition.confirmed || (named.confirmed && !isStruckNow && isOnSideOf(condition, named));
  const now = { ...condition, confirmed };
  const isNew =
    (open.settledAt !== null && open.state === 'raised') ||
    isNewEpisode(open, condition, moment) ||
    isNewToTaker(session, open, condition, reading);
  if (isNew) return [{ ...worsened, condition: now }];
  const isNews =
    condition.rule !== named.rule ||
    (condition.confirmed && !named.confirmed) ||
    open.settledAt !== null ||
    isStruckNow ||
    isFurtherOut(condition.reached, named.reached);
  return isNews ? [{ type: 'alert-confirmed', ...ids, condition: now }] : [];
}

/** Nothing to alert about any more: that ends an alert once it is sure, and once somebody has taken it. */
function carryOut(session: LiveSession, open: Alert, moment: Moment, context: Context): AlertChange[] {
  const isSettled = open.settledAt !== null;
  if (isBackInRange(open, moment) || (isSettled && !isOutside(moment.worst))) return settle(session, open, context);
  return callAgain(session, open, context);
}

/** What had settled and is not over after all: with nobody's name on it, it calls as if for the first time. */
function callAgain(session: LiveSession, open: Alert, { now }: Context): AlertChange[] {
  if (open.settledAt === null) return [];
  const { level, condition, state } = open;
  const ids = { sessionId: session.id, alertId: open.id };
  if (state === 'acknowledged') return [{ type: 'alert-confirmed', ...ids, condition }];
  return [{ type: 'alert-worsened', ...ids, level, condition, at: now }];
}

/** In range by a twentieth of the limit, or twice in a row: one value at the edge does not end an alert. */
function isBackInRange(open: Alert, { worst, before }: Moment): boolean {
  if (isOutside(worst)) return false;
  if (!('reached' in open.condition)) return false;
  const isTwice =
    before !== undefined &&
    !isOutside(before) &&
    before.reading.takenAt > open.since &&
    [before, worst].every((finding) => isRecheck(open, finding.reading));
  // nothing of the condition stands out any more: a mean that was not measured again is no reason to wait
  const isWellInside = open.condition.reached.every(({ measure, direction, at }) => {
    const value = valueOf(worst.reading, measure);
    if (value === undefined) return isRecheck(open, worst.reading);
    return direction === 'at-or-above' ? value <= at * 0.95 : value >= at * 1.05;
  });
  return isTwice || isWellInside;
}

/** Whether a reading measures again what an alert is about; nothing else can take or end it. */
function isRecheck({ condition }: Alert, reading: VitalsReading): boolean {
  return 'reached' in condition && condition.reached.some(({ measure }) => valueOf(reading, measure) !== undefined);
}
