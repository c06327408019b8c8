import { AWAY_REASON_WORDS, may, openAbsence, STATUS_WORDS } from '@chairside/domain';
import { useLive } from '../../live/live-context.js';
import { usePending } from '../../live/use-pending.js';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { useChart } from '../sessions/use-chart.js';
import { clockTime } from '../vitals/clock-time.js';
import { AWAY_WORDS as words } from './words.en.js';
import './away.css';

/** The patient is not in the chair: since when, with whom, and the one tap of who has seen them back (floor rule 16). */
export function AwayBar({ view: { session, staff, timeZone } }: { view: SessionInView }) {
  const { clock } = useLive();
  const { chart, problem } = useChart();
  const role = useMyRole();
  const isSending = usePending(session.id).some(({ command }) => command.name === 'session:back');
  const absence = openAbsence(session);
  if (!absence) return null;
  const { reason, at, until, goesWith, status } = absence;
  const away = words.isAway(
    AWAY_REASON_WORDS[reason].toLowerCase(),
    clockTime(at, timeZone),
    clockTime(until, timeZone),
  );
  return (
    <section className="away-bar" aria-label={words.away}>
      <p>
        <b>{away}</b> {goesWith === null ? words.goesAlone : words.with(staff[goesWith]?.name ?? words.somebody)}{' '}
        {words.pump(STATUS_WORDS[status])}
      </p>
      {role !== null && may(role, 'session:back') && (
        <Button
          look="primary"
          disabled={isSending}
          onClick={() => chart('session:back', { sessionId: session.id, at: clock.now() })}
        >
          {isSending ? words.sending : words.seen}
        </Button>
      )}
      <ProblemText problem={problem} timeZone={timeZone} />
    </section>
  );
}
