import { worksOn, type Board, type Id } from '@chairside/domain';
import { isNurse } from '../sessions/is-nurse.js';
import { HAND_OVER_WORDS as words } from './hand-over-words.en.js';

interface Taker {
  value: Id;
  word: string;
  group: string;
  /** On a break: whoever covers them takes over instead. */
  isTaken: boolean;
}

/** Who may take patients over, those on shift first; `but` are their nurses already. */
export function takersOf(
  { staff, plan, shift }: Pick<Board, 'staff' | 'plan' | 'shift'>,
  signedIn: readonly Id[] | null,
  but: ReadonlySet<Id | null>,
): Taker[] {
  const takers = Object.values(staff)
    .filter(({ id, role }) => isNurse(role) && !but.has(id))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }): Taker & { isOn: boolean } => {
      const cover = shift.covers[id];
      const isOn = worksOn(plan, id);
      const here = signedIn?.includes(id) ? words.signedIn(name) : name;
      const word = cover ? words.onBreak(name, staff[cover.by]?.name ?? words.somebody) : here;
      return { value: id, word, group: isOn ? words.onShift : words.notPlanned, isTaken: cover !== undefined, isOn };
    });
  const sorted = [...takers.filter(({ isOn }) => isOn), ...takers.filter(({ isOn }) => !isOn)];
  return sorted.map(({ isOn: _isOn, ...taker }) => taker);
}
