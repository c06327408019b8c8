import type { Board } from '@chairside/domain';
import { Link } from 'wouter';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useChart } from '../sessions/use-chart.js';
import { patientWords } from './patient-words.js';
import { taskLines } from './task-words.js';
import { canSign, type OwedTask } from './tasks.js';
import { TASKS_WORDS as words } from './words.en.js';

interface OwedListProps {
  owed: readonly OwedTask[];
  board: Board;
}

/** What is owed a signature, oldest first, one press each. */
export function OwedList({ owed, board }: OwedListProps) {
  const me = useMe();
  const role = useMyRole();
  const { chart, problem } = useChart();
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const name = (id: string): string => board.staff[id]?.name ?? words.somebody;
  if (owed.length === 0) return <p className="tasks-calm">{words.nothingOwed}</p>;
  return (
    <>
      <ProblemText problem={problem} timeZone={timeZone} />
      <ul className="tasks-rows">
        {owed.map((task) => (
          <li key={`${task.session.id} ${task.key}`}>
            <div>
              <Link href={`/s/${task.session.id}`}>{patientWords(board, task.session)}</Link>
              {taskLines(task, name, timeZone).map((said) => (
                <p key={said}>{said}</p>
              ))}
            </div>
            {canSign(task, me.id, role) ? (
              <Button
                look="primary"
                onClick={() => chart('co-signature:sign', { sessionId: task.session.id, key: task.key })}
              >
                {words.coSign}
              </Button>
            ) : (
              <p className="tasks-waits">{waitsFor(task, name)}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function waitsFor({ by, ofDirector }: OwedTask, name: (id: string) => string): string {
  if (ofDirector) return words.waitsForDirector;
  return by === null ? words.waitsForAnother : words.waitsFor(name(by));
}
