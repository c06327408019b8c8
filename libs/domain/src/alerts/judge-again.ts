import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Measure } from '../vitals/measures.js';
import { conditionKey, isOpen } from './alert.js';
import { applyAlert, type AlertChange } from './alert-changes.js';
import { ALERT_RULES } from './rule-table.js';
import { decideCleared } from './decide-alerts.js';
import { clear, settle } from './end-alert.js';
import { aboutOf, momentsOf } from './judge-condition.js';
import { raise, rank, standingCondition } from './judge-reading.js';

/**
 * What stands of a measure, judged anew because its limits are others now. Nobody charted anything: no alert is taken by it.
 * One that no limit bears any more settles; one that is louder or quieter than it was says so.
 */
export function judgeAgain(
  session: LiveSession,
  measure: Measure,
  protocol: Protocol,
  context: Context,
): AlertChange[] {
  const about = aboutOf(measure);
  const moments = momentsOf(session, about, protocol);
  const [moment] = moments;
  if (!moment) return [];
  const open = session.alerts.find((alert) => isOpen(alert) && conditionKey(alert.condition) === about);
  const condition = standingCondition(session, { about, moment, moments }, protocol);
  const changes = judged();
  return [...changes, ...decideCleared(changes.reduce(applyAlert, session), protocol, context)];

  function judged(): AlertChange[] {
    if (!condition || !moment) return open ? settle(session, open, context) : [];
    const raised = raise(session, condition, moment.worst, 'raised', context);
    if (!open || !('reached' in open.condition)) return open ? [] : [raised];
    const ids = { sessionId: session.id, alertId: open.id };
    const { level } = ALERT_RULES[condition.rule];
    if (rank(condition) > rank(open.condition))
      return [{ type: 'alert-worsened', ...ids, level, condition, at: context.now }];
    if (rank(condition) < rank(open.condition)) return [clear(session, open, context), raised];
    return [{ type: 'alert-confirmed', ...ids, condition: { ...condition, confirmed: open.condition.confirmed } }];
  }
}
