import type { Alert, AlertCondition } from '../alerts/alert.js';
import type { SessionMove } from '../sessions/session-statuses.js';

/** The moves that a director reads about one by one: early stops, transfers, who left, help that was sent to a home, and who was lost (floor rule 23). */
export const SEVERE_MOVES: readonly SessionMove[] = ['stop', 'transfer', 'leave', 'escalate', 'lose-contact'];

const SEVERE_RULES: readonly AlertCondition['rule'][] = [
  'critical-value',
  'severe-effect',
  'home-danger',
  'home-check-missed',
];

/** Whether an alert tells of a critical value, a severe side effect, or of a patient at home who does badly or does not answer; an overdue set tells of the watch alone. */
export function isSevereAlert({ level, condition }: Pick<Alert, 'level' | 'condition'>): boolean {
  return level === 'high' && SEVERE_RULES.includes(condition.rule);
}
