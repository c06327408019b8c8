import type { Id, Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Alert, AlertCondition, AlertState, Called, Taken } from './alert.js';
import type { AlertLevel } from './alert-rules.js';
import { isWorseCondition } from './further-out.js';
import type { Snooze } from './snooze.js';

/** It calls anew: worse than it was, or as it was, though somebody had it. */
interface Worsened {
  level: AlertLevel;
  condition: AlertCondition;
  at: Iso;
  had?: Taken[];
}

export type AlertChange =
  | { type: 'alert-raised'; sessionId: Id; alert: Alert }
  | (Worsened & { type: 'alert-worsened'; sessionId: Id; alertId: Id })
  /** With a level it is quieter than it was. */
  | { type: 'alert-confirmed'; sessionId: Id; alertId: Id; condition: AlertCondition; level?: AlertLevel }
  | { type: 'alert-escalated'; sessionId: Id; alertId: Id; called: Called }
  | { type: 'alert-acknowledged'; sessionId: Id; alertId: Id; by: Id; at: Iso }
  | { type: 'alert-snoozed'; sessionId: Id; alertId: Id; snoozed: Snooze }
  | { type: 'alert-settled'; sessionId: Id; alertId: Id; at: Iso }
  | { type: 'alert-cleared'; sessionId: Id; alertId: Id; by: Id; at: Iso }
  /** It was cleared by what never happened, and stands as it stood. */
  | { type: 'alert-returned'; sessionId: Id; alertId: Id };

/** A session with one of its alerts raised, or carried on. */
export function applyAlert(session: LiveSession, change: AlertChange): LiveSession {
  if (change.type === 'alert-raised') return { ...session, alerts: [...session.alerts, change.alert] };
  const alerts = session.alerts.map((alert) => (alert.id === change.alertId ? nextAlert(alert, change) : alert));
  return { ...session, alerts };
}

function nextAlert(alert: Alert, change: Exclude<AlertChange, { type: 'alert-raised' }>): Alert {
  const { id, since, raisedAt, callsSince, called, level, condition, settledAt, snoozed, had } = alert;
  const revision = alert.revision + 1;
  const basis = {
    id,
    since,
    raisedAt,
    callsSince,
    called,
    level,
    condition,
    settledAt,
    snoozed,
    revision,
    ...kept(had),
  };
  switch (change.type) {
    case 'alert-worsened':
      return { id, since, raisedAt, revision, ...anew(change), state: 'raised' };
    case 'alert-confirmed':
      return { ...alert, ...named(alert, change), settledAt: null, revision };
    case 'alert-escalated':
      // who takes it now saw what stands: the step changes nothing of it
      return { ...alert, called: [...called, change.called] };
    case 'alert-acknowledged':
      return { ...basis, state: 'acknowledged', acknowledged: { by: change.by, at: change.at } };
    case 'alert-snoozed':
      // nobody judges an alert by who wants to hear it
      return { ...alert, snoozed: change.snoozed };
    case 'alert-settled':
      return { ...alert, settledAt: change.at, revision };
    case 'alert-cleared':
      return { ...basis, ...over(alert, change) };
    case 'alert-returned':
      return { ...basis, ...before(alert) };
  }
}

/** What it says now. What is further out than whoever silenced it could know is not what they silenced. */
function named(alert: Alert, { condition, level = alert.level }: Pick<Worsened, 'condition'> & Partial<Worsened>) {
  return { condition, level, snoozed: isWorseCondition(condition, alert.condition) ? null : alert.snoozed };
}

/** It calls as if for the first time, and no silence holds any more. */
function anew({ level, condition, at, had }: Worsened) {
  return { level, condition, settledAt: null, callsSince: at, called: [], snoozed: null, ...kept(had) };
}

function over(alert: Alert, { at: clearedAt, by: clearedBy }: Taken): AlertState {
  const acknowledged = alert.state === 'acknowledged' ? alert.acknowledged : null;
  return { state: 'cleared', acknowledged, clearedAt, clearedBy };
}

/** How it stood before it was cleared. */
function before(alert: Alert): AlertState {
  if (alert.state !== 'cleared') return alert;
  const { acknowledged } = alert;
  return acknowledged ? { state: 'acknowledged', acknowledged } : { state: 'raised' };
}

function kept(had: Taken[] | undefined): Pick<Alert, 'had'> {
  return had ? { had } : {};
}
