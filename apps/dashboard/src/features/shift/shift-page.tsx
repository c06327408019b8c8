import '../../live/kit-content.js';
import { DOWNTIME_WORDS, may } from '@chairside/domain';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Loading } from '../../ui/read-notes.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ChairsCard } from './chairs-card.js';
import { CoveringCard } from './covering-card.js';
import { ListCard } from './list-card.js';
import { ListMatters } from './list-matters.js';
import { SHIFT_WORDS as words } from './words.en.js';
import '../tasks/tasks.css';
import './shift.css';

/** The clinic's day around the chairs: who covers, breaks, and the lists of opening and closing (floor rule 22). */
export function ShiftPage() {
  const board = useBoard()?.board;
  const now = useClinicNow();
  const role = useMyRole();
  if (role === null || !may(role, 'day-list:mark'))
    return (
      <main className="tasks">
        <p role="alert">{words.forbidden}</p>
      </main>
    );
  if (!board) return <Loading className="session-note">{words.loading}</Loading>;
  return (
    <main className="tasks">
      <h1>{words.title}</h1>
      <p>
        <Link href="/downtime" className="button button-plain button-normal shift-downtime">
          {DOWNTIME_WORDS.open}
        </Link>
      </p>
      <ListCard board={board} list="opening" now={now} />
      <ListMatters board={board} />
      <CoveringCard board={board} now={now} />
      <ChairsCard board={board} />
      <ListCard board={board} list="closing" now={now} />
    </main>
  );
}
