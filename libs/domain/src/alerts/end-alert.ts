import type { Context } from '../journal/context.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Alert } from './alert.js';
import type { AlertChange } from './alert-changes.js';
import { ALERT_RULES } from './rule-table.js';

/** A latched alert stays in sight until a person has taken it; charting the value that ends it is taking it. */
export function settle(session: LiveSession, open: Alert, context: Context): AlertChange[] {
  const ids = { sessionId: session.id, alertId: open.id };
  const isTaken = open.state === 'acknowledged' || !ALERT_RULES[open.condition.rule].latches;
  if (isTaken) return [clear(session, open, context)];
  return open.settledAt === null ? [{ type: 'alert-settled', ...ids, at: context.now }] : [];
}

/** Ends an alert: nothing of it is left to see. */
export function clear(session: LiveSession, open: Alert, { actor, now }: Context): AlertChange {
  return { type: 'alert-cleared', sessionId: session.id, alertId: open.id, by: actor.id, at: now };
}
