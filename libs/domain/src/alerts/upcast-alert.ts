import type { Change } from '../journal/change.js';
import type { Measure } from '../vitals/measures.js';
import type { Alert, AlertCondition } from './alert.js';
import { aboutOf } from './judge-condition.js';

/** Conditions as shape 1 kept them: a whole panel for each value, and an overdue set that did not say of what. */
type ConditionOfOld =
  Exclude<AlertCondition, { rule: 'set-overdue' }> | { rule: 'set-overdue'; dueAt: string; measures?: Measure[] };

/** An alert's change of shape 1 as it is written today; an overdue set of then is over with the next that is charted. */
export function upcastAlert(change: Change): Change {
  if (change.type === 'alert-raised') return { ...change, alert: alertOfToday(change.alert) };
  if (change.type === 'alert-worsened' || change.type === 'alert-confirmed') {
    return { ...change, condition: conditionOfToday(change.condition) };
  }
  if (change.type !== 'session-joined-board') return change;
  return { ...change, session: { ...change.session, alerts: change.session.alerts.map(alertOfToday) } };
}

function alertOfToday(alert: Alert): Alert {
  return { ...alert, condition: conditionOfToday(alert.condition) };
}

function conditionOfToday(condition: ConditionOfOld): AlertCondition {
  if (condition.rule === 'set-overdue') return { ...condition, measures: condition.measures ?? [] };
  const measure = condition.reached[0]?.measure;
  return measure === undefined ? condition : { ...condition, about: aboutOf(measure) };
}
