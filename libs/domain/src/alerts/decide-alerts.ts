import { derivedId } from '../clinic/ids.js';
import { minutesAfter, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { dueState, intervalOf } from '../vitals/due.js';
import { isOpen, type Alert } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { OVERDUE_STEPS } from './alert-rules.js';

/** "I have it": one tap, one name, one alert. What has already settled is over with it. */
export function decideAcknowledge(
  board: Board,
  { payload }: CommandOf<'alert:acknowledge'>,
  { actor, now }: Context,
): AlertChange[] {
  const session = sessionOn(board, payload.sessionId);
  const alert = session.alerts.find((candidate) => candidate.id === payload.alertId);
  if (!alert) throw new DomainError('not-found', 'There is no such alert in this session.');
  if (alert.state !== 'raised') return [];
  if (payload.alertRevision !== undefined && payload.alertRevision !== alert.revision) {
    throw new DomainError('stale', 'This alert has changed since you saw it. Look again, then take it.');
  }
  const ids = { sessionId: session.id, alertId: alert.id, by: actor.id, at: now };
  const taken: AlertChange = { type: 'alert-acknowledged', ...ids };
  return alert.settledAt === null ? [taken] : [taken, { type: 'alert-cleared', ...ids }];
}

/** What a change of the session ended: an overdue set that is charted, and everything once the patient is gone. */
export function decideCleared(session: LiveSession, protocol: Protocol, { actor, now }: Context): AlertChange[] {
  const isGone = sessionStatus(session.status).ended === true;
  const isOverdue = (dueState(session, now, protocol)?.minutesLate ?? -Infinity) >= OVERDUE_STEPS[0].minutes;
  return session.alerts
    .filter((alert) => isOpen(alert) && (isGone || (alert.condition.rule === 'set-overdue' && !isOverdue)))
    .map((alert) => ({ type: 'alert-cleared', sessionId: session.id, alertId: alert.id, by: actor.id, at: now }));
}

/** Time has passed over a due set. Nothing when it was charted meanwhile, or this step was taken already. */
export function decideOverdue(
  board: Board,
  { payload }: CommandOf<'alert:raise-overdue'>,
  context: Context,
): AlertChange[] {
  const session = sessionOn(board, payload.sessionId);
  const step = OVERDUE_STEPS[payload.step];
  const next = nextOverdueStep(session, protocolOf(board, session), context.now);
  if (!step || !next || next.step !== payload.step || next.dueAt !== payload.dueAt || next.at > context.now) return [];
  const condition = { rule: 'set-overdue' as const, dueAt: next.dueAt };
  const open = openOverdue(session);
  if (open) {
    return [
      {
        type: 'alert-worsened',
        sessionId: session.id,
        alertId: open.id,
        level: step.level,
        condition,
        at: context.now,
      },
    ];
  }
  const alert: Alert = {
    id: derivedId(session.id, condition.rule, condition.dueAt, timesCleared(session)),
    level: step.level,
    condition,
    since: next.dueAt,
    raisedAt: context.now,
    revision: 1,
    settledAt: null,
    state: 'raised',
  };
  return [{ type: 'alert-raised', sessionId: session.id, alert }];
}

export interface Wake {
  at: Iso;
  command: CommandOf<'alert:raise-overdue'>;
}

/** When time itself next has something to say about a session, and what. Pure: two sweepers make one entry of it. */
export function nextWake(session: LiveSession, protocol: Protocol, now: Iso): Wake | null {
  const next = nextOverdueStep(session, protocol, now);
  if (!next) return null;
  const { dueAt, step, at } = next;
  const id = derivedId(session.id, 'set-overdue', session.statusRevision, timesCleared(session), step, dueAt);
  return { at, command: { id, name: 'alert:raise-overdue', payload: { sessionId: session.id, dueAt, step } } };
}

/** The next of the overdue steps. Red only while the pump runs, and only once a whole interval is lost (floor 15). */
function nextOverdueStep(
  session: LiveSession,
  protocol: Protocol,
  now: Iso,
): { dueAt: Iso; step: number; at: Iso } | null {
  const due = dueState(session, now, protocol);
  const first = due?.measures[0];
  if (!due || first === undefined) return null;
  const open = openOverdue(session);
  const step = open ? OVERDUE_STEPS.findIndex(({ level }) => level === open.level) + 1 : 0;
  const rule = OVERDUE_STEPS[step];
  if (!rule || (rule.level === 'high' && !isPumpRunning(session, protocol))) return null;
  const interval = rule.level === 'high' ? (intervalOf(session, protocol, first, now) ?? 0) : 0;
  return { dueAt: due.dueAt, step, at: minutesAfter(due.dueAt, Math.max(rule.minutes, interval)) };
}

/** A protocol without a drug has no pump, whatever its status is called. */
function isPumpRunning({ status }: LiveSession, { route }: Protocol): boolean {
  return route === 'iv-infusion' && sessionStatus(status).pumpRuns === true;
}

// a set that is corrected away leaves the same check overdue again: its alert needs an id of its own
function timesCleared({ alerts }: LiveSession): number {
  return alerts.filter((alert) => alert.condition.rule === 'set-overdue' && !isOpen(alert)).length;
}

function openOverdue(session: LiveSession): Alert | undefined {
  return session.alerts.find((alert) => isOpen(alert) && alert.condition.rule === 'set-overdue');
}

/** Minutes for which an alert has been open. */
export function minutesOpen(alert: Alert, now: Iso): number {
  return minutesBetween(alert.since, now);
}
