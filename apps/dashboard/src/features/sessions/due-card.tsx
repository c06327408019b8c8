import { sessionStatus, type Id } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { Button } from '../../ui/button.js';
import { ClockIcon } from '../../ui/icons.js';
import { dueWords } from '../board/due-words.js';
import { HeldNote } from '../board/held-note.js';
import { nextDue } from '../board/next-due.js';
import { useMe } from '../auth/use-me.js';
import { clockTime } from '../vitals/clock-time.js';
import { leftSheets } from '../vitals/entry-drafts.js';
import { useTrustedNow } from '../board/use-trusted-now.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import { baselineLines, nextLines, preparationWords } from './next-lines.js';
import type { SessionInView } from './session-in-view.js';
import { PAGE_WORDS as words } from './words.en.js';

interface DueCardProps {
  view: SessionInView;
  /** Nothing where this role, or this status, does not chart. */
  onEnter: (() => void) | undefined;
}

/** The earliest thing due, then all that comes, re-checks included; and the way to the entry sheet. */
export function DueCard({ view, onEnter }: DueCardProps) {
  const { session, protocol, timeZone } = view;
  const now = useClinicNow();
  const trusted = useTrustedNow();
  const isOld = useValuesAreOld();
  const due = nextDue(session, protocol, now);
  const isOver = sessionStatus(session.status).ended;
  const lines = [...nextLines(view, trusted), ...baselineLines(view, now)];
  return (
    <section className="card side-card">
      <h2>{words.next}</h2>
      <p className={`due due-${due?.level ?? 'none'}`}>
        <ClockIcon size={18} />
        <b>{due ? dueWords(due, timeZone, !isOld) : (preparationWords(view, now) ?? words.nothingDue)}</b>
      </p>
      <HeldNote sessionId={session.id} timeZone={timeZone} />
      <ul className="due-list">
        {lines.map(({ what, aside, isUrgent }) => (
          <li key={`${what} ${aside}`} className={isUrgent && 'due-urgent'}>
            <span>{what}</span> <span>{aside}</span>
          </li>
        ))}
      </ul>
      {onEnter && isOver && (
        <Button look="quiet" size="small" className="due-late" onClick={onEnter} aria-keyshortcuts="V">
          {words.lateSet}
        </Button>
      )}
      {onEnter && <DraftKept sessionId={session.id} timeZone={timeZone} />}
      {onEnter && !isOver && (
        <Button look="primary" className="due-enter" onClick={onEnter} aria-keyshortcuts="V">
          {words.enterVitals} <kbd className="actions-key">V</kbd>
        </Button>
      )}
    </section>
  );
}

/** A set that was begun here and not saved: after a reload, too, its author must find it. */
function DraftKept({ sessionId, timeZone }: { sessionId: Id; timeZone: string }) {
  const { id } = useMe();
  const draft = leftSheets(id, useClinicNow()).find(({ sheet }) => sheet === sessionId);
  return draft?.begunAt && <p className="due-draft">{words.draftKept(clockTime(draft.begunAt, timeZone))}</p>;
}
