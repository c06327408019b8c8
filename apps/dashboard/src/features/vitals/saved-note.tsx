import type { Board, Id, Iso, LiveSession } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { useBoard } from '../../live/use-board.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useMe } from '../auth/use-me.js';
import { chairNow } from '../board/chair-now.js';
import { dueWords } from '../board/due-words.js';
import { nextDue, type NextDue } from '../board/next-due.js';
import { personName } from '../board/person-words.js';
import { seatsOf, type Seat } from '../board/seats.js';
import { isMine } from '../board/use-seats.js';
import { OPENS_SET } from './opens-set.js';
import { savedSets, type SavedSet } from './saved-sets.js';
import { SAVED_WORDS as words } from './saved-words.en.js';
import './saved-note.css';

/**
 * Says to whoever charted a set that it is saved, for whom, and who is due next. Always there, so that what comes into it is
 * announced.
 * @param isInRoom a screen in a patient's room tells of no other
 */
export function SavedNote({ isInRoom = false }: { isInRoom?: boolean }) {
  const { id: meId } = useMe();
  const saved = useSyncExternalStore(savedSets.subscribe, savedSets.current);
  const board = useBoard()?.board;
  return (
    <div className="saved-note-place" role="status">
      {saved?.by === meId && board && <Note {...{ saved, board, isInRoom }} />}
    </div>
  );
}

function Note({ saved, board, isInRoom }: { saved: SavedSet; board: Board; isInRoom: boolean }) {
  const now = useClinicNow();
  const session = board.sessions[saved.sessionId];
  const patient = session && board.patients[session.patientId];
  // gone from the board with its last set
  if (!session || !patient) return null;
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const due = dueOf(board, session, now);
  const next = isInRoom ? undefined : nextSeat(board, session.id, saved.by, now);
  return (
    <p className="saved-note">
      <span>
        <b>{words.saved(personName(patient), chairNow(board, session)?.name)}</b>{' '}
        {due && words.due(dueWords(due, timeZone, false))}
      </span>
      {next && (
        <Link href={`/s/${next.session.id}?do=${OPENS_SET}`} onClick={() => savedSets.drop(saved)}>
          {words.next(next.chair, dueWords(next.due, timeZone, false))}
        </Link>
      )}
    </p>
  );
}

function dueOf(board: Board, session: LiveSession, now: Iso): NextDue | null {
  const protocol = board.protocols[session.protocolId];
  return protocol ? nextDue(session, protocol, now) : null;
}

/** The chair that is due first beside this one: of whoever charts, or of everybody where they have none. */
function nextSeat(board: Board, but: Id, meId: Id, now: Iso) {
  const others = seatsOf(board).filter(({ session }) => session && session.id !== but);
  const mine = others.filter((seat) => isMine(seat, meId, board.shift));
  return (mine.length > 0 ? mine : others).flatMap(withDue).sort(byDue)[0];

  function withDue({ chair, session }: Seat) {
    const due = session && dueOf(board, session, now);
    return chair && session && due ? [{ chair: chair.name, session, due }] : [];
  }
}

function byDue(a: { due: NextDue }, b: { due: NextDue }): number {
  return a.due.dueAt.localeCompare(b.due.dueAt);
}
