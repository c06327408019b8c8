import { listState, may, SHIFT_LIST_WORDS, type Board } from '@chairside/domain';
import { Link } from 'wouter';
import { useMyRole } from '../auth/use-my-role.js';
import { listOfHour } from './list-of-hour.js';
import { SHIFT_WORDS as words } from './words.en.js';

/** How the list of the hour stands, in one line that leads to it. */
export function ShiftLine({ board }: { board: Board }) {
  const list = listOfHour(board);
  const states = listState(board, list).map(({ state }) => state);
  const role = useMyRole();
  const isDone = states.every((state) => state === 'right');
  // whoever sets who covers finds the lists there
  if (isDone && role !== null && may(role, 'cover:set')) return null;
  const of = (state: string) => states.filter((one) => one === state).length;
  return (
    <Link href="/shift" className="needs-you-tasks">
      {words.line(SHIFT_LIST_WORDS[list], of('open'), of('wrong'))}
    </Link>
  );
}
