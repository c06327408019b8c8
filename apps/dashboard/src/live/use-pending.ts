import { useMemo, useSyncExternalStore } from 'react';
import { useLive } from './live-context.js';
import type { PendingCommand } from './pending-list.js';

export type { PendingCommand } from './pending-list.js';

/** What was sent about a session and does not stand on the board yet. */
export function usePending(sessionId: string): PendingCommand[] {
  const { pending } = useLive();
  const all = useSyncExternalStore(pending.subscribe, pending.current);
  return useMemo(() => all.filter(({ command }) => isAbout(command.payload, sessionId)), [all, sessionId]);
}

/** How many entries this device still holds for the person at it. */
export function useUnsent(): number {
  const { pending } = useLive();
  const all = useSyncExternalStore(pending.subscribe, pending.current);
  return all.filter(({ state }) => state === 'sending').length;
}

function isAbout(payload: object, sessionId: string): boolean {
  return 'sessionId' in payload && payload.sessionId === sessionId;
}
