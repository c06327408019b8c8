import {
  ADVERSE_EVENT_WORDS,
  may,
  standingEvents,
  STOPS_FOR_EVENTS,
  unreportedStop,
  type AdverseEvent,
} from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { StrikeDialog } from '../sessions/strike-dialog.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { STOP_REASON_WORDS } from '../sessions/words.en.js';
import { EventDialog, type EventSubject } from './event-dialog.js';
import { EventRow } from './event-row.js';
import { TellDialog } from './tell-dialog.js';
import { EVENT_WORDS as words } from './words.en.js';
import './events.css';

type Open = { kind: 'event'; subject: EventSubject } | { kind: 'tell' | 'strike'; event: AdverseEvent };

const ALONE: EventSubject = { kind: 'new', term: null, at: null, source: null };

/** The graded and reported events of a visit, and the way to report one; what it was stopped for is asked for. */
export function EventsCard({ view }: { view: SessionInView }) {
  const role = useMyRole();
  const [open, setOpen] = useState<Open | null>(null);
  const events = standingEvents(view.session);
  const mayReport = role !== null && may(role, 'adverse-event:report');
  const mayTell = role !== null && may(role, 'adverse-event:tell');
  return (
    <section className="card side-card">
      <h2>{words.title}</h2>
      {events.length === 0 && <p className="events-none">{words.none}</p>}
      <ul className="events">
        {events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            view={view}
            onTell={mayTell ? () => setOpen({ kind: 'tell', event }) : undefined}
            onJudge={mayReport ? () => setOpen({ kind: 'event', subject: { kind: 'reported', event } }) : undefined}
            onStrike={mayReport ? () => setOpen({ kind: 'strike', event }) : undefined}
          />
        ))}
      </ul>
      <UnreportedStop view={view} onReport={(subject) => setOpen({ kind: 'event', subject })} />
      {mayReport && <Button onClick={() => setOpen({ kind: 'event', subject: ALONE })}>{words.report}</Button>}
      {open && <OverCard open={open} view={view} onClose={() => setOpen(null)} />}
    </section>
  );
}

function OverCard({ open, view, onClose }: { open: Open; view: SessionInView; onClose: () => void }) {
  if (open.kind === 'event') return <EventDialog subject={open.subject} view={view} onClose={onClose} />;
  if (open.kind === 'tell') return <TellDialog event={open.event} view={view} onClose={onClose} />;
  return (
    <StrikeDialog
      title={words.strikeTitle(ADVERSE_EVENT_WORDS[open.event.term].label)}
      view={view}
      command="adverse-event:strike"
      struck={{ sessionId: view.session.id, eventId: open.event.id }}
      onClose={onClose}
    />
  );
}

interface UnreportedStopProps {
  view: SessionInView;
  /** Somebody else may report it while this report is written. */
  onReport: (subject: EventSubject) => void;
}

/** A stop for an adverse event that nobody reported yet: one press opens its report. It holds nobody back. */
export function UnreportedStop({ view, onReport }: UnreportedStopProps) {
  const role = useMyRole();
  const stop = unreportedStop(view.session);
  if (!stop?.reason) return null;
  const subject: EventSubject = { kind: 'new', term: STOPS_FOR_EVENTS[stop.reason] ?? null, at: stop.at, source: null };
  return (
    <div className="events-stop">
      <p>{words.stopUnreported(STOP_REASON_WORDS[stop.reason])}</p>
      {role !== null && may(role, 'adverse-event:report') && (
        <Button size="small" onClick={() => onReport(subject)}>
          {words.reportStop}
        </Button>
      )}
    </div>
  );
}
