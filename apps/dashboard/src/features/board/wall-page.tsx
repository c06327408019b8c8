import { visibleBoard, wallViewOf } from '@chairside/domain';
import { useMemo } from 'react';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { useMyRole } from '../auth/use-my-role.js';
import { BoardGrid } from './board-grid.js';
import { LoadingBoard } from './loading-board.js';
import { NeedsYou } from './needs-you.js';
import { EMPTY_BOARD_WORDS } from './empty-board-words.en.js';
import { useSeats } from './use-seats.js';
import { useWakeLock } from './use-wake-lock.js';
import { useTileSetting } from './use-tile-setting.js';
import { words } from './words.en.js';
import './board.css';
import './wall.css';

/** The board on the wall: the same tiles in chair order, with nothing to press. */
export function WallPage() {
  useWakeLock();
  const live = useBoard();
  return live ? <Wall live={live} /> : <LoadingBoard />;
}

function Wall({ live }: { live: LiveBoard }) {
  // no more of who sits where than this wall may say, and no word of what somebody suffers from (floor rule 17)
  const view = wallViewOf(useMyRole() ?? 'display');
  const board = useMemo(() => visibleBoard(view, live.board), [view, live.board]);
  const setting = useTileSetting(board, true);
  const { all, shown } = useSeats(board, 'chair', 'all', setting.meId);
  return (
    <main className="board board-wall">
      <h1 className="visually-hidden">{words.board}</h1>
      <NeedsYou board={board} seats={all} setting={setting} />
      {shown.length === 0 ? (
        <p className="board-note">{EMPTY_BOARD_WORDS.noChairs}</p>
      ) : (
        <BoardGrid board={board} seats={shown} setting={setting} />
      )}
    </main>
  );
}
