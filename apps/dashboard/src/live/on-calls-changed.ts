import type { BoardStore } from './board-store.js';

/** What to do with each board: who calls for help waits to hear that somebody's screen shows it (floor rule 14). */
export function onCallsChanged(board: Pick<BoardStore, 'current'>, say: () => void): () => void {
  let known = board.current()?.board.helpCalls;
  return () => {
    const calls = board.current()?.board.helpCalls;
    if (calls === known) return;
    known = calls;
    if (calls && Object.keys(calls).length > 0) say();
  };
}
