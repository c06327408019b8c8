import { dueMeasures, sessionStatus } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { ClockIcon } from '../../ui/icons.js';
import { dueWords } from '../board/due-words.js';
import { HeldNote } from '../board/held-note.js';
import { nextDue } from '../board/next-due.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import { clockTime } from '../vitals/clock-time.js';
import { dueNames } from '../vitals/due-names.js';
import type { SessionInView } from './session-in-view.js';
import { PAGE_WORDS as words } from './words.en.js';

interface DueCardProps {
  view: SessionInView;
  /** Nothing where this role, or this status, does not chart. */
  onEnter: (() => void) | undefined;
}

/** The earliest thing due, then what follows it; and the way to the entry sheet. */
export function DueCard({ view: { session, protocol, timeZone }, onEnter }: DueCardProps) {
  const now = useClinicNow();
  const isOld = useValuesAreOld();
  const due = nextDue(session, protocol, now);
  const isOver = sessionStatus(session.status).ended;
  const times = groupByTime(dueMeasures(session, protocol));
  return (
    <section className="card side-card">
      <h2>{words.next}</h2>
      <p className={`due due-${due?.level ?? 'none'}`}>
        <ClockIcon size={18} />
        <b>{due ? dueWords(due, timeZone, !isOld) : words.nothingDue}</b>
      </p>
      <HeldNote sessionId={session.id} timeZone={timeZone} />
      <ul className="due-list">
        {times.map(({ dueAt, names }) => (
          <li key={dueAt}>
            <span>{names}</span> <span>{words.dueAt(clockTime(dueAt, timeZone))}</span>
          </li>
        ))}
      </ul>
      {onEnter && isOver && (
        <Button look="quiet" size="small" className="due-late" onClick={onEnter} aria-keyshortcuts="V">
          {words.lateSet}
        </Button>
      )}
      {onEnter && !isOver && (
        <Button look="primary" className="due-enter" onClick={onEnter} aria-keyshortcuts="V">
          {words.enterVitals} <kbd className="actions-key">V</kbd>
        </Button>
      )}
    </section>
  );
}

function groupByTime(due: ReturnType<typeof dueMeasures>): { dueAt: string; names: string }[] {
  const times = [...new Set(due.map(({ dueAt }) => dueAt))];
  return times.map((dueAt) => ({
    dueAt,
    names: dueNames(due.filter((item) => item.dueAt === dueAt).map(({ measure }) => measure)),
  }));
}
