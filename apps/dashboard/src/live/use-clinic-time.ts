import type { Iso } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import type { ClinicClock } from './clinic-clock.js';
import { useLive } from './live-context.js';

/** The clinic's time, once a second. */
export function useClinicNow(): Iso {
  const { clock } = useLive();
  return useSyncExternalStore(clock.subscribe, clock.current);
}

/** Something said of the clinic's time: repaints only when what is said changes. */
export function useClinicText(say: (now: Iso) => string): string {
  const { clock } = useLive();
  return useSyncExternalStore(clock.subscribe, oncePerInstant(clock, say));
}

/** React asks again after each paint whether what it was told still holds. */
function oncePerInstant(clock: Pick<ClinicClock, 'current'>, say: (now: Iso) => string): () => string {
  let asked: Iso | undefined;
  let said = '';
  return () => {
    const now = clock.current();
    if (now !== asked) said = say(now);
    asked = now;
    return said;
  };
}
