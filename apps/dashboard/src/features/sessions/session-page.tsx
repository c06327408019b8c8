// a page that opened can chart, and keep what it charts, once the line is gone
import '../../live/kit-content.js';
import { useBoard } from '../../live/use-board.js';
import { useSession } from '../../live/use-session.js';
import { LeftDrafts } from '../vitals/left-drafts.js';
import { OffBoardSession } from './off-board-session.js';
import { inView } from './session-in-view.js';
import { SessionView } from './session-view.js';
import { PAGE_WORDS as words } from './words.en.js';
import './session-page.css';

/** One session: live from the board, or fetched when it is not on it. */
export function SessionPage({ sessionId }: { sessionId: string }) {
  const session = useSession(sessionId);
  const board = useBoard()?.board;
  if (!board) return <p className="session-note">{words.loading}</p>;
  if (!session) return <OffBoardSession sessionId={sessionId} board={board} />;
  const view = inView(board, session);
  if (!view) return <p className="session-note">{words.notFound}</p>;
  return (
    <>
      <LeftDrafts except={sessionId} />
      <SessionView view={view} />
    </>
  );
}
