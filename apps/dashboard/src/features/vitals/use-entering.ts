import type { Id } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import { useMe } from '../auth/use-me.js';

/** Who else has the sheet of this session open now, by their ids in one word: nobody is an empty one. True only now, and only while this screen is live. */
export function useEntering(sessionId: Id): string {
  const { others } = useLive();
  const { id: me } = useMe();
  return useSyncExternalStore(others.subscribe, () =>
    (others.current().entering ?? [])
      .flatMap((one) => (one.sessionId === sessionId && one.staffId !== me ? one.staffId : []))
      .join(' '),
  );
}
