import {
  coveringAt,
  isDayOver,
  isDerivedItem,
  minutesAfter,
  SHIFT_LISTS,
  statusSince,
  type ShiftListName,
} from '@chairside/domain';
import { nurseName, PROVIDER, type Act, type World } from './world.js';

const COVER_MINUTES = 2;
const FIRST_ITEM_MINUTES = 3;

/** A provider covers when the doors open; the lists are looked at, item by item, before the first patient and after the last. */
export function planShift(world: World): Act[] {
  const { board } = world;
  return [...planCover(world), ...planList(world, 'opening'), ...(isDayOver(board) ? planList(world, 'closing') : [])];
}

function planCover({ board, now, hours }: World): Act[] {
  const provider = Object.values(board.staff).find(({ role }) => role === 'provider');
  if (!provider || coveringAt(board.shift, now) !== null) return [];
  const draft = () => ({ name: 'cover:set' as const, payload: { providerId: provider.id } });
  return [{ about: provider.id, by: PROVIDER, dueAt: minutesAfter(hours.from, COVER_MINUTES), draft }];
}

function planList({ board, hours }: World, list: ShiftListName): Act[] {
  const looked = new Set(board.shift.checks.flatMap((check) => (check.list === list ? check.item : [])));
  const left = SHIFT_LISTS[list].filter((item) => !looked.has(item) && !isDerivedItem(list, item));
  if (left.length === 0) return [];
  const lastHome = Object.values(board.sessions).map(statusSince).sort().at(-1);
  const from = list === 'opening' ? hours.from : (lastHome ?? hours.to);
  return left.map((item, index) => ({
    about: `${list} ${item}`,
    by: nurseName(0),
    dueAt: minutesAfter(from, FIRST_ITEM_MINUTES + index),
    draft: () => ({ name: 'shift:check' as const, payload: { list, item } }),
  }));
}
