// a page that is handed over must open once the line is gone
import '../../live/kit-content.js';
import { useBoard } from '../../live/use-board.js';
import { useSession } from '../../live/use-session.js';
import { Loading } from '../../ui/read-notes.js';
import { EmsSheet } from './ems-sheet.js';
import { inView } from '../sessions/session-in-view.js';
import { EMS_WORDS as words } from './words.en.js';

/** What an ambulance crew asks for, of one visit, on one printed page (floor rule 22). */
export function EmsPage({ sessionId }: { sessionId: string }) {
  const session = useSession(sessionId);
  const board = useBoard()?.board;
  if (!board) return <Loading className="session-note">{words.loading}</Loading>;
  const view = session && inView(board, session);
  if (!view) return <p className="session-note">{words.notFound}</p>;
  return <EmsSheet view={view} board={board} />;
}
