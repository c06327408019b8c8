import type { Alert, AlertCondition } from '../alerts/alert.js';
import type { Change } from './change.js';

/** Shape 8: an alert of what has not cleared names its figures; of one that was raised before, none is known. */
export function withLasting(change: Change): Change {
  switch (change.type) {
    case 'session-joined-board': {
      const { session } = change;
      return { ...change, session: { ...session, alerts: session.alerts.map(named) } };
    }
    case 'alert-raised':
      return { ...change, alert: named(change.alert) };
    case 'alert-worsened':
    case 'alert-confirmed':
      return { ...change, condition: namesNone(change.condition) };
    default:
      return change;
  }
}

function named(alert: Alert): Alert {
  return { ...alert, condition: namesNone(alert.condition) };
}

function namesNone(condition: AlertCondition): AlertCondition {
  return condition.rule === 'not-cleared' ? { ...condition, lasting: [] } : condition;
}
