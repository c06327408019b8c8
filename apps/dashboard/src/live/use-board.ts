import { useSyncExternalStore } from 'react';
import type { LiveBoard } from './board-store.js';
import { useLive } from './live-context.js';

export type { LiveBoard } from './board-store.js';

/** The board of this screen; nothing until the first snapshot. */
export function useBoard(): LiveBoard | null {
  const { board } = useLive();
  return useSyncExternalStore(board.subscribe, board.current);
}
