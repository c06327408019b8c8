import type { LiveSession } from '../sessions/infusion-session.js';
import { isOpen } from './alert.js';
import type { AlertRule } from './rule-table.js';

/**
 * How many alerts of a rule a session had that are over. What was corrected away can come back as it was: its next alert
 * needs an id of its own.
 */
export function timesCleared({ alerts }: LiveSession, rule: AlertRule): number {
  return alerts.filter((alert) => alert.condition.rule === rule && !isOpen(alert)).length;
}
