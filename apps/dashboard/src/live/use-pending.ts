import { mayWaitOffline } from '@chairside/contracts';
import { useMemo, useSyncExternalStore } from 'react';
import { useLive } from './live-context.js';
import type { PendingCommand } from './pending-list.js';
import { useLink } from './use-link.js';

export type { PendingCommand } from './pending-list.js';

/** What was sent about a session and does not stand on the board yet. */
export function usePending(sessionId: string): PendingCommand[] {
  const { pending } = useLive();
  const all = useSyncExternalStore(pending.subscribe, pending.current);
  return useMemo(() => all.filter(({ command }) => isAbout(command.payload, sessionId)), [all, sessionId]);
}

/** How many entries this device holds for the person at it: what a live screen is just sending does not wait. */
export function useUnsent(): number {
  const { pending } = useLive();
  const isLive = useLink().kind === 'live';
  const all = useSyncExternalStore(pending.subscribe, pending.current);
  return isLive ? 0 : all.filter((item) => item.state === 'sending' && mayWait(item)).length;
}

/** Whether a command is kept on this device while the screen is not live. */
export function mayWait({ command }: PendingCommand): boolean {
  return mayWaitOffline(command.name);
}

function isAbout(payload: object, sessionId: string): boolean {
  return 'sessionId' in payload && payload.sessionId === sessionId;
}
