import { dayBounds } from '../clinic/clinic-days.js';
import { clinicDay, type Id, type Iso } from '../clinic/clinic-time.js';
import { isClinician, isProvider } from '../clinic/permissions.js';
import type { Board } from '../journal/board.js';
import type { CommandOf } from '../journal/command.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';
import type { ShiftChange } from './shift-changes.js';
import { coveringAt, type CoverTurn } from './shift.js';

/** Who covers when today. It takes the place of the plan before it, and of whoever took over. */
export function decidePlanCovering(
  board: Board,
  { payload }: CommandOf<'covering:plan'>,
  { actor, now }: Context,
): ShiftChange[] {
  if (!isSame(payload.seen, board.shift.turns)) throw new DomainError('stale', say('coveringChanged'));
  const turns = [...payload.turns].sort((a, b) => (a.from < b.from ? -1 : 1));
  const { from, until } = boundsOf(board, now);
  turns.forEach((turn, index) => {
    refuseCoverer(board, turn.staffId, `turns.${index}.staffId`);
    if (turn.from >= turn.until) throw outOfOrder(say('endsBeforeBegins'), index);
    if (turn.from < from || turn.until > until) throw outOfOrder(say('notToday'), index);
    const before = turns[index - 1];
    if (before && turn.from < before.until) throw outOfOrder(say('twoCover'), index);
  });
  return [{ type: 'shift-covering-changed', turns, by: actor.id, at: now }];
}

/** "I cover now": until the next turn of the plan begins, or the day ends. */
export function decideTakeCovering(
  board: Board,
  _command: CommandOf<'covering:take'>,
  { actor, now }: Context,
): ShiftChange[] {
  const { turns } = board.shift;
  if (coveringAt(board.shift, now) === actor.id) return [];
  const ends = [...turns.flatMap(({ from }) => (from > now ? [from] : [])), boundsOf(board, now).until].sort();
  const taken: CoverTurn = { staffId: actor.id, from: now, until: ends[0] ?? now };
  // whoever covered until now covered until now
  const before = turns
    .map((turn) => (turn.from < now && now < turn.until ? { ...turn, until: now } : turn))
    .filter(({ from }) => from !== now);
  return [{ type: 'shift-covering-changed', turns: [...before, taken], by: actor.id, at: now }];
}

/** "I cover Ben's chairs": one tap of whoever does. */
export function decideCoverChairs(
  board: Board,
  { payload: { nurseId } }: CommandOf<'chairs:cover'>,
  { actor, now }: Context,
): ShiftChange[] {
  const nurse = board.staff[nurseId];
  if (!nurse || !isClinician(nurse.role)) throw new DomainError('not-found', say('noSuchNurse'));
  if (nurseId === actor.id) throw new DomainError('not-allowed', say('ownChairs'));
  const { covers } = board.shift;
  if (covers[nurseId]?.by === actor.id) return [];
  const own = covers[actor.id];
  if (own) {
    const name = board.staff[own.by]?.name ?? null;
    throw new DomainError('precondition', say('coversYours', name));
  }
  return [{ type: 'shift-chairs-covered', cover: { nurseId, by: actor.id, at: now } }];
}

/** The break is over. Said twice, it is over once. */
export function decideHandBack(
  { shift: { covers } }: Board,
  { payload: { nurseId, from } }: CommandOf<'chairs:hand-back'>,
  { actor, now }: Context,
): ShiftChange[] {
  // somebody else covers them by now: theirs is not over
  return covers[nurseId]?.by === from ? [{ type: 'shift-chairs-handed-back', nurseId, by: actor.id, at: now }] : [];
}

/** The same hours by the same people, in whatever order. */
function isSame(seen: readonly CoverTurn[], turns: readonly CoverTurn[]): boolean {
  const said = (all: readonly CoverTurn[]) =>
    all.map(({ staffId, from, until }) => `${from} ${until} ${staffId}`).sort();
  return said(seen).join() === said(turns).join();
}

function refuseCoverer({ staff }: Board, staffId: Id, path: string): void {
  const member = staff[staffId];
  if (!member) throw new DomainError('not-found', say('noSuchStaff'));
  if (isProvider(member.role)) return;
  const message = say('noProvider', member.name);
  throw new DomainError('not-allowed', message, [{ path, code: 'not-allowed' }]);
}

function outOfOrder(message: Said, index: number): DomainError {
  return new DomainError('out-of-order', message, [{ path: `turns.${index}.from`, code: 'out-of-order' }]);
}

function boundsOf({ clinic }: Board, now: Iso): { from: Iso; until: Iso } {
  const zone = clinic?.timeZone ?? 'UTC';
  const { from, to } = dayBounds(clinicDay(now, zone), zone);
  return { from, until: to };
}
