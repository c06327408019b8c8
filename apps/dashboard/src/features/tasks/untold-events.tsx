import { ADVERSE_EVENT_WORDS, birthWords, eventNow, gradeWords, isProvider, type Board } from '@chairside/domain';
import { Link } from 'wouter';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ProblemText } from '../sessions/problem-text.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { patientWords } from './patient-words.js';
import type { UntoldTask } from './tasks.js';
import { TASKS_WORDS as words } from './words.en.js';

/** Events of patients who are gone, of which no provider was told: no chair calls for them any more. */
export function UntoldEvents({ untold, board }: { untold: readonly UntoldTask[]; board: Board }) {
  const me = useMe();
  const role = useMyRole();
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  return (
    <section className="card tasks-card" aria-label={words.untold}>
      <h2>
        {words.untold} <span>{untold.length}</span>
      </h2>
      <ProblemText problem={problem} timeZone={timeZone} />
      <ul className="tasks-rows">
        {untold.map(({ session, event }) => {
          const { grade } = eventNow(event);
          // who grades it anew did not report it
          const [{ by }] = event.states;
          const what = ADVERSE_EVENT_WORDS[event.term].label;
          const time = clockTime(event.at, timeZone);
          const reported = session.day === board.day ? time : words.onDay(birthWords(session.day), time);
          return (
            <li key={event.id}>
              <div>
                <Link href={`/s/${session.id}`}>{patientWords(board, session)}</Link>
                <p>
                  {words.event(
                    reported,
                    what,
                    grade,
                    gradeWords(event.term, grade),
                    board.staff[by]?.name ?? words.somebody,
                  )}
                </p>
              </div>
              {role !== null && isProvider(role) && (
                <Button
                  look="primary"
                  onClick={() =>
                    chart('adverse-event:tell', {
                      sessionId: session.id,
                      eventId: event.id,
                      providerId: me.id,
                      at: clock.now(),
                    })
                  }
                >
                  {words.iKnow}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
