import { words } from './words.en.js';

export function LoadingBoard() {
  return (
    <main className="board">
      <p className="board-note" role="status">
        {words.loading}
      </p>
    </main>
  );
}
