import { undecidedMarks, type Board } from '@chairside/domain';
import { Link } from 'wouter';
import { providerTasks } from './tasks.js';
import { TASKS_WORDS as words } from './words.en.js';

/** What waits for a provider, in one line that leads to it; nothing where nothing waits. */
export function TaskLine({ board }: { board: Board }) {
  const { owed, orders, callBacks, untold } = providerTasks(board);
  const waiting = { owed: owed.length, orders: orders.length, callBacks: callBacks.length, untold: untold.length };
  const line = words.line({ ...waiting, notRight: undecidedMarks(board).length });
  return line === '' ? null : (
    <Link href="/tasks" className="needs-you-tasks">
      {line}
    </Link>
  );
}
