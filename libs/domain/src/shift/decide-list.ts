import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { say } from './say.js';
import type { ShiftChange } from './shift-changes.js';

/** Somebody looked: it is right, or it is not, and why. Said again, the last word of the day holds. */
export function decideMark(
  board: Board,
  { id, payload }: CommandOf<'day-list:mark'>,
  { actor, now }: Context,
): ShiftChange[] {
  if (board.day === null) throw new DomainError('precondition', say('notOpened'));
  const { day = board.day } = payload;
  if (day > board.day)
    throw new DomainError('future-time', say('dayAhead'), [{ path: 'day', code: 'future-time', value: day }]);
  const problem = payload.found === 'right' ? null : { note: payload.note, decision: null };
  const mark = { id, item: payload.item, day, at: now, by: actor.id, problem };
  return [{ type: 'shift-item-marked', mark }];
}

/** A provider says what becomes of what was not right. Said once, it stands. */
export function decideOnMark(
  { shift }: Board,
  { payload: { markId, words } }: CommandOf<'day-list:decide'>,
  { actor, now }: Context,
): ShiftChange[] {
  const mark = shift.marks[markId];
  const problem = mark?.problem;
  if (!mark || !problem) throw new DomainError('not-found', say('nothingToDecide'));
  if (problem.decision) throw new DomainError('superseded', say('decided'));
  const decision = { by: actor.id, at: now, words };
  return [{ type: 'shift-item-decided', mark: { ...mark, problem: { ...problem, decision } } }];
}
