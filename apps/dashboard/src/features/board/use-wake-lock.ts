import { useEffect } from 'react';

/** Keeps the screen on the wall lit; the browser lets go of it whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    let isHere = true;
    let lock: WakeLockSentinel | undefined;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // a device that saves power may refuse; the wall then goes dark as it would without us
      const held = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (isHere) lock = held;
      else void held?.release();
    };
    const holdAgain = () => void hold();
    void hold();
    document.addEventListener('visibilitychange', holdAgain);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', holdAgain);
      void lock?.release();
    };
  }, []);
}
