import type { Iso } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useLive } from './live-context.js';

/** The clinic's time, once a second. */
export function useClinicNow(): Iso {
  const { clock } = useLive();
  return useSyncExternalStore(clock.subscribe, clock.current);
}

/** Something said of the clinic's time: repaints only when what is said changes. */
export function useClinicText(say: (now: Iso) => string): string {
  const { clock } = useLive();
  return useSyncExternalStore(clock.subscribe, () => say(clock.current()));
}
