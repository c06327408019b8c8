import { derivedId } from '../clinic/ids.js';
import { may } from '../clinic/permissions.js';
import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { isVitalSign } from '../vitals/measures.js';
import { severity } from '../vitals/assess.js';
import { valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import { conditionKey, isOpen, type Alert, type AlertCondition } from './alert.js';
import { applyAlert, type AlertChange } from './alert-changes.js';
import { ALERT_RULES } from './alert-rules.js';
import { decideCleared } from './decide-alerts.js';
import {
  conditionsOf,
  findingOf,
  findingsOf,
  lastMoment,
  measuresOf,
  waitsForSecond,
  type About,
  type Finding,
} from './judge-condition.js';

type VitalCondition = Extract<AlertCondition, { reached: unknown }>;
type Moment = NonNullable<ReturnType<typeof lastMoment>>;

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
  const moment = lastMoment(sameMeasures(session, reading, about, protocol));
  const open = session.alerts.find((alert) => isOpen(alert) && conditionKey(alert.condition) === about);
  const isLast = moment?.members.some((finding) => finding.reading.id === reading.id) === true;
  if (!isLast && reading.corrects === undefined) return foundLate(session, reading, about, protocol, context);
  const condition = moment && conditionNow(moment, about, protocol);
  const raised = moment && condition ? [raise(session, condition, moment.worst, 'raised', context)] : [];
  if (!open) return raised;
  if (isStruck(open, reading) && condition?.rule !== open.condition.rule && !isWorse(open, condition)) {
    return [clear(session, open, context), ...raised];
  }
  if (!moment) return [];
  const taken = takenByCharting(session, open, reading, context);
  const now = taken.reduce(applyAlert, session).alerts.find((alert) => alert.id === open.id) ?? open;
  return [...taken, ...carryOn(session, now, { moment, condition, reading }, context)];
}

/**
 * The findings that a reading is compared with: those of the values that reached a limit, else of all it says of the
 * condition. A flow of oxygen charted later says nothing of the saturation before it.
 */
function sameMeasures(session: LiveSession, reading: VitalsReading, about: About, protocol: Protocol): Finding[] {
  const corrected = session.readings.find((other) => other.id === reading.corrects);
  const { reached } = findingOf(session, reading, about, protocol);
  const compared =
    reached.length > 0
      ? reached.map(({ measure }) => measure)
      : measuresOf(about).filter((measure) =>
          [reading, corrected].some((set) => set !== undefined && valueOf(set, measure) !== undefined),
        );
  return findingsOf(session, about, protocol).filter((finding) =>
    compared.some((measure) => valueOf(finding.reading, measure) !== undefined),
  );
}

/** Whether a correction took the place of the reading that an alert is about. */
function isStruck({ condition }: Alert, reading: VitalsReading): boolean {
  return 'readingId' in condition && condition.readingId === reading.corrects;
}

function isWorse(open: Alert, condition: VitalCondition | null): boolean {
  return condition !== null && ALERT_RULES[condition.rule].level === 'high' && open.level !== 'high';
}

/** The condition as the last moment shows it, or nothing to alert about. */
function conditionNow({ worst, before }: Moment, about: About, protocol: Protocol): VitalCondition | null {
  const { assessment, reached, reading } = worst;
  if (!isOutside(worst)) return null;
  const seconded = before !== undefined && severity(before.assessment) >= severity(assessment);
  const waits = waitsForSecond(about);
  if (assessment === 'caution' && waits && !seconded) return null;
  const rule = assessment === 'critical' ? 'critical-value' : 'caution-value';
  const confirmed = !waits || seconded || isBeyondDoubt(reading, protocol);
  return { rule, about, reached, readingId: reading.id, confirmed };
}

function isBeyondDoubt(reading: VitalsReading, { confirmedAtOnce }: Protocol): boolean {
  return Object.entries(confirmedAtOnce).some(
    ([measure, limit]) => isVitalSign(measure) && (valueOf(reading, measure) ?? -Infinity) >= limit,
  );
}

function raise(
  session: LiveSession,
  condition: VitalCondition,
  finding: Finding,
  state: 'raised' | 'found-late',
  { now }: Context,
): AlertChange {
  const alert: Alert = {
    // a correction can bring back what had been cleared: that is another alert, not the old one
    id: derivedId(session.id, finding.reading.id, condition.about, session.alerts.length),
    level: ALERT_RULES[condition.rule].level,
    condition,
    since: finding.reading.takenAt,
    raisedAt: now,
    revision: 1,
    settledAt: null,
    state,
  };
  return { type: 'alert-raised', sessionId: session.id, alert };
}

/** A later value already stands: nobody is called, but the provider will find it. */
function foundLate(
  session: LiveSession,
  reading: VitalsReading,
  about: About,
  protocol: Protocol,
  context: Context,
): AlertChange[] {
  const finding = findingOf(session, reading, about, protocol);
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
  if (isWorse(open, condition)) return [{ type: 'alert-worsened', ...ids, level, condition, at: context.now }];
  const isSame = condition.rule === open.condition.rule;
  const isNewlyConfirmed = isSame && condition.confirmed && 'confirmed' in open.condition && !open.condition.confirmed;
  const isNews = isNewlyConfirmed || open.settledAt !== null || isStruck(open, reading);
  return isNews ? [{ type: 'alert-confirmed', ...ids, condition: isSame ? condition : open.condition }] : [];
}

/** Nothing to alert about any more: that ends an alert once it is sure, and once somebody has taken it. */
function carryOut(session: LiveSession, open: Alert, moment: Moment, context: Context): AlertChange[] {
  const ids = { sessionId: session.id, alertId: open.id };
  const isSettled = open.settledAt !== null;
  if (isBackInRange(open, moment) || (isSettled && !isOutside(moment.worst))) return settle(session, open, context);
  return isSettled ? [{ type: 'alert-confirmed', ...ids, condition: open.condition }] : [];
}

function isOutside({ assessment }: Finding): boolean {
  return assessment === 'critical' || assessment === 'caution';
}

/** In range by a twentieth of the limit, or twice in a row: one value at the edge does not end an alert. */
function isBackInRange(open: Alert, { worst, before }: Moment): boolean {
  if (isOutside(worst)) return false;
  if (!('reached' in open.condition)) return false;
  const isTwice =
    before?.assessment === 'expected' &&
    before.reading.takenAt > open.since &&
    [before, worst].every((finding) => isRecheck(open, finding.reading));
  const isWellInside = open.condition.reached.every(({ measure, direction, at }) => {
    const value = valueOf(worst.reading, measure);
    if (value === undefined) return false;
    return direction === 'at-or-above' ? value <= at * 0.95 : value >= at * 1.05;
  });
  return isTwice || isWellInside;
}

/** Whether a reading measures again what an alert is about; nothing else can take or end it. */
function isRecheck({ condition }: Alert, reading: VitalsReading): boolean {
  return 'reached' in condition && condition.reached.some(({ measure }) => valueOf(reading, measure) !== undefined);
}

/** A latched alert stays in sight until a person has taken it; charting the value that ends it is taking it. */
function settle(session: LiveSession, open: Alert, context: Context): AlertChange[] {
  const ids = { sessionId: session.id, alertId: open.id };
  const isTaken = open.state === 'acknowledged' || !ALERT_RULES[open.condition.rule].latches;
  if (isTaken) return [clear(session, open, context)];
  return open.settledAt === null ? [{ type: 'alert-settled', ...ids, at: context.now }] : [];
}

function clear(session: LiveSession, open: Alert, { actor, now }: Context): AlertChange {
  return { type: 'alert-cleared', sessionId: session.id, alertId: open.id, by: actor.id, at: now };
}
