import type { Board } from '../journal/board.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Said } from '../journal/said.js';
import type { Id } from './clinic-time.js';
import { isProvider } from './permissions.js';

/** Whether a provider decided it: the author, or whoever is named as having said so by voice. */
export function providerDecides(board: Board, orderedBy: Id | null, { actor }: Context): boolean {
  const role = orderedBy === null ? actor.role : board.staff[orderedBy]?.role;
  return role !== undefined && isProvider(role);
}

/**
 * Refuses what only a provider decides, unless one does: the author, or whoever is named as having said so by voice
 * (floor rule 12).
 * @param message what needs a provider, in words
 */
export function refuseUnlessProvider(board: Board, orderedBy: Id | null, context: Context, message: Said): void {
  if (providerDecides(board, orderedBy, context)) return;
  throw new DomainError('not-allowed', message, [{ path: 'order.by', code: 'required' }]);
}
