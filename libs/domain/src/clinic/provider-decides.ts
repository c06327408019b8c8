import type { Board } from '../journal/board.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Id } from './clinic-time.js';
import { isProvider } from './permissions.js';

/** Refuses what neither a provider at the screen nor one who was named, and heard it read back, has decided. */
export function refuseWithoutProvider(board: Board, orderedBy: Id | null, message: string, { actor }: Context): void {
  const role = orderedBy === null ? actor.role : board.staff[orderedBy]?.role;
  if (role !== undefined && isProvider(role)) return;
  throw new DomainError('not-allowed', message, [{ path: 'order.by', code: 'required' }]);
}
