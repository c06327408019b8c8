import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { BoardGrid } from './board-grid.js';
import { HighAlertVoice } from './high-alert-voice.js';
import { LoadingBoard } from './loading-board.js';
import { useSeats } from './use-seats.js';
import { useTileSetting } from './use-tile-setting.js';
import { words } from './words.en.js';
import './board.css';
import './wall.css';

/** The board on the wall: the same tiles in chair order, with nothing to press. */
export function WallPage() {
  const live = useBoard();
  return live ? <Wall live={live} /> : <LoadingBoard />;
}

function Wall({ live }: { live: LiveBoard }) {
  const setting = useTileSetting(live.board, true);
  const { all, shown } = useSeats(live, 'chair', 'all', setting.meId);
  return (
    <main className="board board-wall">
      <HighAlertVoice board={live.board} seats={all} />
      <BoardGrid board={live.board} seats={shown} setting={setting} />
      {shown.length === 0 && <p className="board-note">{words.noChairs}</p>}
    </main>
  );
}
