import { liveSession, patientRecord } from '@chairside/contracts';
import type { Board, LiveSession } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { inView } from './session-in-view.js';
import { SessionView } from './session-view.js';
import { useRead } from './use-read.js';
import { PAGE_WORDS as words } from './words.en.js';

interface OffBoardSessionProps {
  sessionId: string;
  board: Board;
}

/** A session of another day, fetched and shown to be read. */
export function OffBoardSession({ sessionId, board }: OffBoardSessionProps) {
  const [attempt, setAttempt] = useState(0);
  const read = useRead(`/api/sessions/${encodeURIComponent(sessionId)}`, liveSession, attempt);
  if (read.kind === 'loading') return <p className="session-note">{words.loading}</p>;
  if (read.kind === 'ready') return <WithPatient session={read.value} board={board} />;
  return (
    <div className="session-note" role="alert">
      <p>
        {words.failed} {read.detail}
      </p>
      <Button onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</Button>
    </div>
  );
}

function WithPatient({ session, board }: { session: LiveSession; board: Board }) {
  const read = useRead(`/api/patients/${session.patientId}`, patientRecord);
  if (read.kind === 'loading') return <p className="session-note">{words.loading}</p>;
  const patient = read.kind === 'ready' ? read.value.patient : undefined;
  const view = inView(board, session, patient);
  if (!view) return <p className="session-note">{words.notFound}</p>;
  return <SessionView view={{ ...view, isReadOnly: true }} />;
}
