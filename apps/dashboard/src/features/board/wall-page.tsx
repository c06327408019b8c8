import { EMPTY_BOARD, visibleBoard, type Board } from '@chairside/domain';
import { useMemo } from 'react';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { BoardGrid } from './board-grid.js';
import { HighAlertVoice } from './high-alert-voice.js';
import { LoadingBoard } from './loading-board.js';
import { NeedsYou } from './needs-you.js';
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

/** Initials and number, whoever is signed in at the screen on the wall (floor rule 17). */
function useWallBoard({ board }: LiveBoard): Board {
  const { patients } = board;
  const shown = useMemo(() => visibleBoard('wall-initials', { ...EMPTY_BOARD, patients }).patients, [patients]);
  return useMemo(() => ({ ...board, patients: shown }), [board, shown]);
}

function Wall({ live }: { live: LiveBoard }) {
  const board = useWallBoard(live);
  const setting = useTileSetting(board, true);
  const { all, shown } = useSeats(board, 'chair', 'all', setting.meId);
  return (
    <main className="board board-wall">
      <h1 className="visually-hidden">{words.board}</h1>
      <HighAlertVoice board={board} seats={all} />
      <NeedsYou board={board} seats={all} setting={setting} />
      {shown.length === 0 ? (
        <p className="board-note">{words.noChairs}</p>
      ) : (
        <BoardGrid board={board} seats={shown} setting={setting} />
      )}
    </main>
  );
}
