import '../../live/kit-content.js';
import { may, undecidedMarks, type Board } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { Loading } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { DrugOpen } from '../drug/drug-open.js';
import { ListMatters } from '../shift/list-matters.js';
import { CallBacks } from './call-backs.js';
import { MissingOrders } from './missing-orders.js';
import { OwedList } from './owed-list.js';
import { providerTasks } from './tasks.js';
import { UntoldEvents } from './untold-events.js';
import { TASKS_WORDS as words } from './words.en.js';
import './tasks.css';

/** What waits for a provider today: signatures that are owed, and orders that are missing. */
export function TasksPage() {
  const board = useBoard()?.board;
  const role = useMyRole();
  if (role === null || !may(role, 'co-signature:sign'))
    return (
      <main className="tasks">
        <p role="alert">{words.forbidden}</p>
      </main>
    );
  if (!board) return <Loading className="session-note">{words.loading}</Loading>;
  return <Tasks board={board} />;
}

function Tasks({ board }: { board: Board }) {
  const { owed, orders, callBacks, untold } = providerTasks(board);
  return (
    <main className="tasks">
      <h1>{words.title}</h1>
      {untold.length > 0 && <UntoldEvents untold={untold} board={board} />}
      <section className="card tasks-card" aria-label={words.owed}>
        <h2>
          {words.owed} <span>{owed.length}</span>
        </h2>
        <OwedList owed={owed} board={board} />
      </section>
      {callBacks.length > 0 && <CallBacks callBacks={callBacks} board={board} />}
      {undecidedMarks(board).length > 0 && <ListMatters board={board} />}
      <DrugOpen board={board} />
      <section className="card tasks-card" aria-label={words.orders}>
        <h2>
          {words.orders} <span>{orders.length}</span>
        </h2>
        <MissingOrders orders={orders} board={board} />
      </section>
    </main>
  );
}
