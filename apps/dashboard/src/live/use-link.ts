import { useSyncExternalStore } from 'react';
import type { LinkState } from './link-state.js';
import { useLive } from './live-context.js';

export type { LinkState } from './link-state.js';

/** Whether this screen still hears the clinic (LP7). */
export function useLink(): LinkState {
  const { link } = useLive();
  return useSyncExternalStore(link.subscribe, link.current);
}
