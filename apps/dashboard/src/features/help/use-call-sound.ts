import type { HelpLevel } from '@chairside/domain';
import { useEffect, useSyncExternalStore } from 'react';
import { speaker } from '../hearing/speaker.js';
import { thisDevice } from '../hearing/this-device.js';

/** Tones of a burst, in hertz, and how long until it sounds again. */
const BURSTS: Record<HelpLevel, { tones: readonly number[]; everyMs: number }> = {
  emergency: { tones: [880, 880, 880, 660, 880], everyMs: 3_000 },
  help: { tones: [660, 550, 440], everyMs: 8_000 },
};

/**
 * Sounds, and shakes a carried device, as long as somebody calls and nobody has answered; never in a patient's room.
 * @returns whether it cannot be heard: a browser is silent until somebody has touched the page
 */
export function useCallSound(level: HelpLevel | null): boolean {
  const isOpen = useSyncExternalStore(speaker.subscribe, speaker.isOpen);
  useEffect(() => {
    if (level === null || thisDevice.kind() === 'room') return;
    const { tones, everyMs } = BURSTS[level];
    const sound = () => {
      // whatever the alerts are here: a call is the one that must not be missed
      speaker.play(tones, 'loud');
      speaker.shake([200, 100, 200, 100, 200]);
    };
    sound();
    const timer = setInterval(sound, everyMs);
    return () => clearInterval(timer);
  }, [level]);
  return level !== null && !isOpen && thisDevice.kind() !== 'room';
}
