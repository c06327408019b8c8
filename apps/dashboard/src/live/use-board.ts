import { useSyncExternalStore } from 'react';
import type { LiveBoard } from './board-store.js';
import { useLive } from './live-context.js';

export type { LiveBoard } from './board-store.js';

/** The board of this screen; nothing until the first snapshot. */
export function useBoard(): LiveBoard | null {
  const { board } = useLive();
  return useSyncExternalStore(board.subscribe, board.current);
}

/** One fact of the board: repaints only when that fact changes, and not at every value that arrives. */
export function useBoardFact<T extends string | number | null>(read: (live: LiveBoard | null) => T): T {
  const { board } = useLive();
  return useSyncExternalStore(board.subscribe, () => read(board.current()));
}
