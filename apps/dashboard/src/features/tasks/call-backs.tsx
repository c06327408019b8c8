import type { Board } from '@chairside/domain';
import { Link } from 'wouter';
import { clockTime } from '../vitals/clock-time.js';
import { patientWords } from './patient-words.js';
import type { CallBack } from './tasks.js';
import { TASKS_WORDS as words } from './words.en.js';

/** Who left against advice or without telling, until a note says what came of the call. */
export function CallBacks({ callBacks, board }: { callBacks: readonly CallBack[]; board: Board }) {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  return (
    <section className="card tasks-card" aria-label={words.callBacks}>
      <h2>
        {words.callBacks} <span>{callBacks.length}</span>
      </h2>
      <p className="tasks-calm">{words.callBackNote}</p>
      <ul className="tasks-rows">
        {callBacks.map(({ session, left: { at, by, reason } }) => (
          <li key={session.id}>
            <div>
              <Link href={`/s/${session.id}`}>{patientWords(board, session)}</Link>
              <p>{words.leftAt(clockTime(at, timeZone), board.staff[by]?.name ?? words.somebody, reason)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
