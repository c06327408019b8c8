import type { Id } from '@chairside/domain';
import { useEffect } from 'react';
import { useLive } from '../../live/live-context.js';

/** Tells the clinic, as long as the sheet is open, that somebody is at it. */
export function useSayEntering(sessionId: Id): void {
  const { others } = useLive();
  useEffect(() => {
    others.enter(sessionId);
    return () => others.enter(undefined);
  }, [others, sessionId]);
}
