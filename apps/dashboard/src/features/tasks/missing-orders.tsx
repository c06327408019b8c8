import type { Board, LiveSession } from '@chairside/domain';
import { Link } from 'wouter';
import { statusWord } from '../board/status-word.js';
import { clockTime } from '../vitals/clock-time.js';
import { patientWords } from './patient-words.js';
import { TASKS_WORDS as words } from './words.en.js';

interface MissingOrdersProps {
  orders: readonly LiveSession[];
  board: Board;
}

/** Who is here or due today without a signed order. */
export function MissingOrders({ orders, board }: MissingOrdersProps) {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  if (orders.length === 0) return <p className="tasks-calm">{words.nothingMissing}</p>;
  return (
    <>
      <p className="tasks-calm">{words.atSession}</p>
      <ul className="tasks-rows">
        {orders.map((session) => {
          const protocol = board.protocols[session.protocolId];
          return (
            <li key={session.id}>
              <div>
                <Link href={`/s/${session.id}`}>{patientWords(board, session)}</Link>
                <p>
                  {[words.due(clockTime(session.scheduledAt, timeZone)), protocol && statusWord(session, protocol)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
