import { useEffect, useState } from 'react';
import type { HelpLevel } from '@chairside/domain';

/** Tones of a burst, in hertz, and how long until it sounds again. */
const BURSTS: Record<HelpLevel, { tones: readonly number[]; everyMs: number }> = {
  emergency: { tones: [880, 880, 880, 660, 880], everyMs: 3_000 },
  help: { tones: [660, 550, 440], everyMs: 8_000 },
};
const TONE_SECONDS = 0.14;
const PAUSE_SECONDS = 0.06;

let context: AudioContext | undefined;

/**
 * Sounds, and shakes a carried device, as long as somebody calls and nobody has answered.
 * @returns whether it cannot be heard: a browser is silent until somebody has touched the page
 */
export function useCallSound(level: HelpLevel | null): boolean {
  const [isMute, setIsMute] = useState(false);
  useEffect(() => {
    if (level === null || typeof AudioContext === 'undefined') return;
    context ??= new AudioContext();
    const { tones, everyMs } = BURSTS[level];
    const sound = () => {
      // never settles where the page was not touched: what is so is asked afterwards
      void context?.resume().then(() => setIsMute(false));
      if (context?.state !== 'running') setIsMute(true);
      if (context?.state === 'running') burst(context, tones);
      navigator.vibrate?.([200, 100, 200, 100, 200]);
    };
    sound();
    const timer = setInterval(sound, everyMs);
    return () => clearInterval(timer);
  }, [level]);
  return isMute && level !== null;
}

function burst(audio: AudioContext, tones: readonly number[]): void {
  tones.forEach((frequency, index) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const startsAt = audio.currentTime + index * (TONE_SECONDS + PAUSE_SECONDS);
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.4, startsAt);
    volume.gain.exponentialRampToValueAtTime(0.01, startsAt + TONE_SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.start(startsAt);
    tone.stop(startsAt + TONE_SECONDS);
  });
}
