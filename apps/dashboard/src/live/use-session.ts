import type { LiveSession } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useLive } from './live-context.js';

/** One session of the board; it repaints only when that session changed. Nothing for sessions off the board. */
export function useSession(sessionId: string): LiveSession | undefined {
  const { board } = useLive();
  return useSyncExternalStore(board.subscribe, () => board.current()?.board.sessions[sessionId]);
}
