import { use, useState } from 'react';
import type { Board, LiveSession } from '@chairside/domain';
// a page that opened can chart, and keep what it charts, once the line is gone
import '../../live/kit-content.js';
import { useBoard } from '../../live/use-board.js';
import { useSession } from '../../live/use-session.js';
import { LeftDrafts } from '../vitals/left-drafts.js';
import { DialogNotices } from '../../ui/dialog-notices.js';
import { Loading } from '../../ui/read-notes.js';
import { Holding, useHolding } from './holding.js';
import { OffBoardSession } from './off-board-session.js';
import { PLACE_OVER_WORDS } from './place-over-words.en.js';
import { inView, type SessionInView } from './session-in-view.js';
import { SessionView } from './session-view.js';
import { PAGE_WORDS as words } from './words.en.js';
import './session-page.css';

/** One session: live from the board, or fetched when it is not on it. */
export function SessionPage({ sessionId }: { sessionId: string }) {
  const session = useSession(sessionId);
  const board = useBoard()?.board;
  const { isHeld, hold } = useHolding();
  const notices = use(DialogNotices);
  const view = useLastView(board, session);
  if (!board) return <Loading className="session-note">{words.loading}</Loading>;
  if (!session && !(isHeld && view)) return <OffBoardSession sessionId={sessionId} board={board} />;
  if (!view) return <p className="session-note">{words.notFound}</p>;
  // a visit that was moved to another day leaves the board under the hands of whoever types
  const left = !session && (
    <p className="place-over" role="status">
      {PLACE_OVER_WORDS.leftBoard}
    </p>
  );
  return (
    <Holding value={hold}>
      <DialogNotices
        value={
          <>
            {left}
            {notices}
          </>
        }
      >
        {left}
        <LeftDrafts except={sessionId} />
        <SessionView view={view} />
      </DialogNotices>
    </Holding>
  );
}

/** The session as the board has it, or as it had it last. */
function useLastView(board: Board | undefined, session: LiveSession | undefined): SessionInView | null {
  const [last, setLast] = useState<SessionInView | null>(null);
  const view = board && session ? inView(board, session) : null;
  if (view && last?.session !== session) setLast(view);
  return session ? view : last;
}
