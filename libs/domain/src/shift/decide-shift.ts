import { isProvider } from '../clinic/permissions.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { isDerivedItem, listState } from './list-state.js';
import { coveringAt } from './shift.js';
import type { ShiftChange } from './shift-changes.js';

/** A provider covers from now on, or from a later time of the day; with nobody named, nobody does from then on (floor rule 22). */
export function decideCover(board: Board, { payload }: CommandOf<'cover:set'>, { actor, now }: Context): ShiftChange[] {
  const { providerId } = payload;
  const from = payload.from !== undefined && payload.from > now ? payload.from : now;
  if (providerId !== null) {
    const member = board.staff[providerId];
    if (!member) throw new DomainError('not-found', 'There is no such person in this clinic.');
    if (!isProvider(member.role))
      throw new DomainError('not-allowed', `${member.name} is no provider: only a provider covers.`, [
        { path: 'providerId', code: 'not-allowed' },
      ]);
  }
  if (from === now && coveringAt(board.shift, now) === providerId) return [];
  return [{ type: 'cover-set', cover: { providerId, from, at: now, by: actor.id } }];
}

/** An item was looked at; what the record says by itself nobody ticks. */
export function decideShiftCheck(
  board: Board,
  { payload }: CommandOf<'shift:check'>,
  { actor, now }: Context,
): ShiftChange[] {
  const { list, item, wrong = null } = payload;
  if (!listState(board, list).some((one) => one.item === item))
    throw new DomainError('not-found', 'This list has no such item.', [{ path: 'item', code: 'not-found' }]);
  if (isDerivedItem(list, item))
    throw new DomainError('not-allowed', 'The record says this by itself: chart what is missing there.', [
      { path: 'item', code: 'not-allowed' },
    ]);
  return [{ type: 'shift-checked', check: { list, item, wrong, at: now, by: actor.id } }];
}
