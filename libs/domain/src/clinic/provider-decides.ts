import type { Board } from '../journal/board.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Said } from '../journal/said.js';
import type { Id } from './clinic-time.js';
import { isProvider } from './permissions.js';

/**
 * Refuses what only a provider decides, unless one does: the author, or whoever is named as having said so by voice
 * (floor rule 12).
 * @param message what needs a provider, in words
 */
export function refuseUnlessProvider(board: Board, orderedBy: Id | null, { actor }: Context, message: Said): void {
  const role = orderedBy === null ? actor.role : board.staff[orderedBy]?.role;
  if (role !== undefined && isProvider(role)) return;
  throw new DomainError('not-allowed', message, [{ path: 'order.by', code: 'required' }]);
}
