import type { Id, Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Alert, AlertCondition, Called } from './alert.js';
import type { AlertLevel } from './alert-rules.js';

export type AlertChange =
  | { type: 'alert-raised'; sessionId: Id; alert: Alert }
  | { type: 'alert-worsened'; sessionId: Id; alertId: Id; level: AlertLevel; condition: AlertCondition; at: Iso }
  | { type: 'alert-confirmed'; sessionId: Id; alertId: Id; condition: AlertCondition }
  | { type: 'alert-escalated'; sessionId: Id; alertId: Id; called: Called }
  | { type: 'alert-acknowledged'; sessionId: Id; alertId: Id; by: Id; at: Iso }
  | { type: 'alert-settled'; sessionId: Id; alertId: Id; at: Iso }
  | { type: 'alert-cleared'; sessionId: Id; alertId: Id; by: Id; at: Iso };

/** A session with one of its alerts raised, or carried on. */
export function applyAlert(session: LiveSession, change: AlertChange): LiveSession {
  if (change.type === 'alert-raised') return { ...session, alerts: [...session.alerts, change.alert] };
  const alerts = session.alerts.map((alert) => (alert.id === change.alertId ? nextAlert(alert, change) : alert));
  return { ...session, alerts };
}

function nextAlert(alert: Alert, change: Exclude<AlertChange, { type: 'alert-raised' }>): Alert {
  const { id, since, raisedAt, callsSince, called, level, condition, settledAt } = alert;
  const basis = { id, since, raisedAt, callsSince, called, level, condition, settledAt, revision: alert.revision + 1 };
  switch (change.type) {
    case 'alert-worsened':
      return {
        ...basis,
        level: change.level,
        condition: change.condition,
        settledAt: null,
        callsSince: change.at,
        called: [],
        state: 'raised',
      };
    case 'alert-confirmed':
      return { ...alert, condition: change.condition, settledAt: null, revision: basis.revision };
    case 'alert-escalated':
      // who takes it now saw what stands: the step changes nothing of it
      return { ...alert, called: [...called, change.called] };
    case 'alert-acknowledged':
      return { ...basis, state: 'acknowledged', acknowledged: { by: change.by, at: change.at } };
    case 'alert-settled':
      return { ...alert, settledAt: change.at, revision: basis.revision };
    case 'alert-cleared':
      return {
        ...basis,
        state: 'cleared',
        acknowledged: alert.state === 'acknowledged' ? alert.acknowledged : null,
        clearedAt: change.at,
        clearedBy: change.by,
      };
  }
}
