import { lastToHear, type HeardAt } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import type { Live } from '../../live/live.js';
import { useBoardFact } from '../../live/use-board.js';

/** What this screen knows of who hears alerts; of the others it knows nothing while it is not live. */
export function heardAt({ others, link }: Pick<Live, 'others' | 'link'>): HeardAt {
  const isLive = link.current().kind === 'live';
  return { hears: others.hears, devices: isLive ? (others.current().hearing ?? null) : null };
}

/** Whether this is the last device that sounds, as it is now: a colleague may test another one meanwhile. */
export function useLastToHear(): ReturnType<typeof lastToHear> {
  const { others, link } = useLive();
  const devices = useSyncExternalStore(
    (listen) => {
      const stops = [others.subscribe(listen), link.subscribe(listen)];
      return () => stops.forEach((stop) => stop());
    },
    () => heardAt({ others, link }).devices,
  );
  return useBoardFact((live) => live && lastToHear(live.board, { hears: others.hears, devices }));
}
