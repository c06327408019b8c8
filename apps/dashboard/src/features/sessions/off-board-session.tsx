import { liveSession, patientRecord } from '@chairside/contracts';
import type { Board, LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { patientRevision } from '../../live/patient-revision.js';
import { useBoard } from '../../live/use-board.js';
import { useKeptRead } from '../../live/use-kept-read.js';
import { ReadNotes } from '../../ui/read-notes.js';
import { inView } from './session-in-view.js';
import { SessionView } from './session-view.js';
import { PAGE_WORDS as words } from './words.en.js';

interface OffBoardSessionProps {
  sessionId: string;
  board: Board;
}

/** A session of another day, fetched and shown to be read. */
export function OffBoardSession({ sessionId, board }: OffBoardSessionProps) {
  const [attempt, setAttempt] = useState(0);
  const planRevision = useBoard()?.planning.plan ?? 0;
  const [asOf, setAsOf] = useState(planRevision);
  const read = useKeptRead(`/api/sessions/${encodeURIComponent(sessionId)}`, liveSession, attempt + asOf);
  // what is to come may be moved by others; what has been stays as it was, and each look at it is logged
  const isToCome = read.kind === 'ready' && read.value.status === 'scheduled';
  if (isToCome && asOf !== planRevision) setAsOf(planRevision);
  return (
    <>
      <ReadNotes read={read} words={words} className="session-note" onAgain={() => setAttempt(attempt + 1)} />
      {read.kind === 'ready' && <WithPatient session={read.value} board={board} />}
    </>
  );
}

/** Values without a name on them are nobody's: without the patient nothing is shown. */
function WithPatient({ session, board }: { session: LiveSession; board: Board }) {
  const [attempt, setAttempt] = useState(0);
  const live = useBoard();
  const revision = live ? patientRevision(live.planning, session.patientId) : 0;
  const read = useKeptRead(`/api/patients/${session.patientId}`, patientRecord, revision + attempt);
  if (read.kind !== 'ready') {
    return <ReadNotes read={read} words={words} className="session-note" onAgain={() => setAttempt(attempt + 1)} />;
  }
  const view = inView(board, session, read.value.patient);
  if (!view) return <p className="session-note">{words.notFound}</p>;
  return <SessionView view={{ ...view, isReadOnly: true }} />;
}
