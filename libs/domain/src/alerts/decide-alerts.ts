import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { derivedId } from '../clinic/ids.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { coveringAt } from '../shift/shift.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { isOpen, type Alert } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { OVERDUE_STEPS } from './alert-rules.js';
import type { TimedRule } from './timed-steps.js';
import { COVERED_STEP, nextRung } from './ladder.js';
import { changedFigures } from './changed-figures.js';
import { isStillTimed, timedCondition, timedSteps, type TimedStep } from './timed.js';
import { newAlert } from './new-alert.js';
import { fallenBack, isStillOverdue, overdueSteps } from './overdue.js';
import { say } from './say.js';
import { timesCleared } from './times-cleared.js';

/** "I have it": one tap, one name, one alert. What has already settled is over with it. */
export function decideAcknowledge(
  board: Board,
  { payload }: CommandOf<'alert:acknowledge'>,
  { actor, now }: Context,
): AlertChange[] {
  const session = sessionOn(board, payload.sessionId);
  const alert = session.alerts.find((candidate) => candidate.id === payload.alertId);
  if (!alert) throw new DomainError('not-found', say('noSuchAlert'));
  if (alert.state !== 'raised') return [];
  if (payload.alertRevision !== undefined && payload.alertRevision !== alert.revision) {
    throw new DomainError('stale', say('changedBeforeTaken'));
  }
  const ids = { sessionId: session.id, alertId: alert.id, by: actor.id, at: now };
  const taken: AlertChange = { type: 'alert-acknowledged', ...ids };
  return alert.settledAt === null ? [taken] : [taken, { type: 'alert-cleared', ...ids }];
}

/**
 * Whoever has an alert does not want to hear it return for a while; it never ends later than ten minutes from now, and
 * worsening breaks it. Saying it again replaces it.
 */
export function decideSnooze(
  board: Board,
  { payload }: CommandOf<'alert:snooze'>,
  { actor, now }: Context,
): AlertChange[] {
  const session = sessionOn(board, payload.sessionId);
  const alert = session.alerts.find((candidate) => candidate.id === payload.alertId);
  if (!alert) throw new DomainError('not-found', say('noSuchAlert'));
  if (alert.state !== 'acknowledged' || alert.acknowledged.by !== actor.id) {
    throw new DomainError('precondition', say('takeFirst'));
  }
  if (alert.revision !== payload.alertRevision) {
    throw new DomainError('stale', say('changedBeforeSilenced'));
  }
  const until = minutesAfter(now, payload.minutes);
  return [
    { type: 'alert-snoozed', sessionId: session.id, alertId: alert.id, snoozed: { by: actor.id, at: now, until } },
  ];
}

/**
 * What a change of the session ended: an overdue set that is charted, and everything once the patient is gone. What goes
 * on names the figures that stand now, and is as loud as it deserves.
 */
export function decideCleared(session: LiveSession, protocol: Protocol, { actor, now }: Context): AlertChange[] {
  const isGone = sessionStatus(session.status).ended === true;
  const isOver = (alert: Alert) =>
    alert.condition.rule === 'set-overdue'
      ? !isStillOverdue(alert, session, protocol, now)
      : isTimed(alert) && !isStillTimed(alert, session, protocol);
  return session.alerts
    .filter(isOpen)
    .flatMap((alert): AlertChange[] =>
      isGone || isOver(alert)
        ? [{ type: 'alert-cleared', sessionId: session.id, alertId: alert.id, by: actor.id, at: now }]
        : [...changedFigures(session, protocol, alert), ...fallenBack(session, protocol, alert, now)],
    );
}

/**
 * Time has passed over a due set. Nothing when it was charted meanwhile, or this step was taken already. Two groups that
 * are due together each send the same words: the one whose step it is takes them.
 */
export function decideOverdue(
  board: Board,
  { payload }: CommandOf<'alert:raise-overdue'>,
  context: Context,
): AlertChange[] {
  const session = sessionOn(board, payload.sessionId);
  const rule = OVERDUE_STEPS[payload.step];
  const next = overdueSteps(session, protocolOf(board, session), context.now).find(
    ({ due, step }) => step === payload.step && due.dueAt === payload.dueAt,
  );
  if (!rule || !next || next.at > context.now) return [];
  const { dueAt, measures } = next.due;
  const condition = { rule: 'set-overdue' as const, dueAt, measures };
  const { level } = rule;
  if (next.open) {
    const ids = { sessionId: session.id, alertId: next.open.id };
    return [{ type: 'alert-worsened', ...ids, level, condition, at: context.now }];
  }
  const id = derivedId(session.id, condition.rule, dueAt, measures[0] ?? '', timesCleared(session, condition.rule));
  const alert = newAlert({ id, level, condition, since: dueAt, now: context.now });
  return [{ type: 'alert-raised', sessionId: session.id, alert }];
}

/** Nobody took it in time: the next step of the ladder. Nothing when somebody has, or this step was gone already. */
export function decideEscalate(
  board: Board,
  { payload }: CommandOf<'alert:escalate'>,
  { now }: Context,
): AlertChange[] {
  const session = sessionOn(board, payload.sessionId);
  const alert = session.alerts.find(({ id }) => id === payload.alertId);
  const rung = alert && nextRung(alert);
  if (!alert || !rung || rung.step !== payload.step || rung.at > now) return [];
  const staffId = rung.who === COVERED_STEP ? coveringAt(board.shift, now) : null;
  const called = { who: rung.who, at: now, ...(staffId === null ? {} : { staffId }) };
  return [{ type: 'alert-escalated', sessionId: session.id, alertId: alert.id, called }];
}

/** Time has passed over an end, a pause or a recovery. Nothing where that is over by now, or this step was taken. */
export function decideTimed(
  board: Board,
  { payload }: CommandOf<'alert:raise-timed'>,
  context: Context,
): AlertChange[] {
  const session = sessionOn(board, payload.sessionId);
  const { now } = context;
  const protocol = protocolOf(board, session);
  const next = timedSteps(session, protocol).find(
    ({ rule, since, step }) => rule === payload.rule && since === payload.since && step === payload.step,
  );
  if (!next || next.at > now) return [];
  return [raiseOf(session, protocol, next, now)];
}

function raiseOf(session: LiveSession, protocol: Protocol, step: TimedStep, now: Iso): AlertChange {
  const { rule, since, level, open } = step;
  const condition = timedCondition(session, protocol, step);
  if (open) return { type: 'alert-worsened', sessionId: session.id, alertId: open.id, level, condition, at: now };
  const id = derivedId(session.id, 'alert', rule, since, timesCleared(session, rule));
  return { type: 'alert-raised', sessionId: session.id, alert: newAlert({ id, level, condition, since, now }) };
}

/** What time would say of some of its rules at once, said without waiting for it. */
export function raiseTimed(
  session: LiveSession,
  protocol: Protocol,
  rules: readonly TimedRule[],
  { now }: Context,
): AlertChange[] {
  return timedSteps(session, protocol)
    .filter(({ rule, at }) => rules.includes(rule) && at <= now)
    .map((step) => raiseOf(session, protocol, step, now));
}

function isTimed({ condition }: Alert): boolean {
  return 'since' in condition;
}
