import { isAtHome, may, sessionStatus } from '@chairside/domain';
import { useState } from 'react';
import { Link } from 'wouter';
// a page that opened can chart, and keep what it charts, once the line is gone
import '../../live/kit-content.js';
import { useBoard } from '../../live/use-board.js';
import { Loading } from '../../ui/read-notes.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useSession } from '../../live/use-session.js';
import { Button } from '../../ui/button.js';
import { ClockIcon } from '../../ui/icons.js';
import { useMyRole } from '../auth/use-my-role.js';
import { dueWords } from '../board/due-words.js';
import { nextDue } from '../board/next-due.js';
import { TileFiguresRow } from '../board/tile-figures-row.js';
import { useTrustedMinute } from '../board/use-trusted-minute.js';
import { useValuesAreOld } from '../board/use-values-are-old.js';
import { useHearing } from '../hearing/use-hearing.js';
import { HelpButtons } from '../help/help-buttons.js';
import { NoteField } from '../notes/note-field.js';
import { ActionDialog } from '../sessions/action-dialog.js';
import { actionText } from '../sessions/action-text.js';
import { ProblemText } from '../sessions/problem-text.js';
import type { SessionAction } from '../sessions/session-action.js';
import { actionOf, actionsOf } from '../sessions/session-actions.js';
import { inView, type SessionInView } from '../sessions/session-in-view.js';
import { useOneTap } from '../sessions/use-one-tap.js';
import { clockTime } from '../vitals/clock-time.js';
import { VitalsEntrySheet } from '../vitals/vitals-entry-sheet.js';
import { PatientLine } from '../vitals/patient-line.js';
import { Pinned } from './pinned.js';
import { ROOM_WORDS as words } from './words.en.js';
import './room.css';

/** The screen beside a patient: this one alone, dark, no red, no flash and no sound (floor rule 17). */
export function RoomPage({ sessionId }: { sessionId: string }) {
  const session = useSession(sessionId);
  const board = useBoard()?.board;
  const view = session && board && inView(board, session);
  if (view && sessionStatus(view.session.status).inClinic && !isAtHome(view.protocol)) return <RoomView view={view} />;
  return (
    <main className="room" aria-label={words.page}>
      {board ? <p>{words.gone}</p> : <Loading className="room-note">{words.loading}</Loading>}
      <Back sessionId={sessionId} />
    </main>
  );
}

function RoomView({ view }: { view: SessionInView }) {
  const { session, protocol, timeZone, chair, patient } = view;
  const shared = { session, protocol, timeZone, minute: useTrustedMinute(), isScreenOld: useValuesAreOld() };
  return (
    <main className="room" aria-label={words.page}>
      <RoomHead view={view} />
      <PatientLine patient={patient} chair={chair ?? undefined} />
      <TileFiguresRow {...shared} />
      <RoomDue view={view} />
      <Pinned view={view} />
      <RoomActs view={view} />
      <NoteField session={session} timeZone={timeZone} />
      <Back sessionId={session.id} />
    </main>
  );
}

/** The clinic's time, and whether somebody else hears what this screen does not sound: of every alert, also without a pump. */
function RoomHead({ view: { timeZone } }: { view: SessionInView }) {
  const now = useClinicNow();
  const { devices } = useHearing();
  return (
    <p className="room-head">
      <b>{clockTime(now, timeZone)}</b> <span>{words.quiet(devices)}</span>
    </p>
  );
}

function RoomDue({ view: { session, protocol, timeZone } }: { view: SessionInView }) {
  const due = nextDue(session, protocol, useClinicNow());
  const isOld = useValuesAreOld();
  return (
    <p className="room-due">
      <ClockIcon size={17} /> {due ? dueWords(due, timeZone, !isOld) : words.nothingDue}
    </p>
  );
}

/** What is done at the chair: the set, the pump that was stopped, and the calls, each in one tap. */
function RoomActs({ view }: { view: SessionInView }) {
  const { session, protocol } = view;
  const role = useMyRole();
  const tap = useOneTap(session);
  const [open, setOpen] = useState<'entry' | SessionAction | null>(null);
  const stop = actionsOf(session, protocol).find(({ id, command }) => id === 'stop' && role && may(role, command));
  const act = (action: SessionAction): void => {
    if (action.isOneTap) tap.send(action);
    const next = action.isOneTap ? action.followedBy && actionOf(action.followedBy) : action;
    setOpen(next ?? null);
  };
  return (
    <>
      <div className="room-acts">
        {role && may(role, 'vitals:record') && (
          <Button look="primary" onClick={() => setOpen('entry')}>
            {words.enterVitals}
          </Button>
        )}
        {stop && <Button onClick={() => act(stop)}>{actionText(stop.id, protocol).button}</Button>}
        <HelpButtons />
      </div>
      {tap.problem && !(open !== null && open !== 'entry' && open.hasOwnPlace) && (
        <ProblemText problem={tap.problem} timeZone={view.timeZone} />
      )}
      {open === 'entry' && <VitalsEntrySheet sessionId={session.id} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'entry' && (
        <ActionDialog
          key={open.id}
          action={open}
          view={view}
          tapProblem={open.hasOwnPlace ? tap.problem : null}
          onAct={act}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function Back({ sessionId }: { sessionId: string }) {
  return (
    <Link className="room-back" href={`/s/${sessionId}`}>
      {words.back}
    </Link>
  );
}
