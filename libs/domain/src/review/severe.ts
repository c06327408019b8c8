import type { Alert } from '../alerts/alert.js';
import type { SessionMove } from '../sessions/session-statuses.js';

/** The moves that a director reads about one by one: early stops, transfers, and who left (floor rule 23). */
export const SEVERE_MOVES: readonly SessionMove[] = ['stop', 'transfer', 'leave'];

/** Whether an alert tells of a critical value or a severe side effect; an overdue set tells of the watch alone. */
export function isSevereAlert({ level, condition }: Pick<Alert, 'level' | 'condition'>): boolean {
  return level === 'high' && (condition.rule === 'critical-value' || condition.rule === 'severe-effect');
}
