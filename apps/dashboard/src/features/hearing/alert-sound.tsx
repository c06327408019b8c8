import { deviceKind, isDisplay, soundings, type DeviceKind } from '@chairside/domain';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../../live/live-context.js';
import { useMyRole } from '../auth/use-my-role.js';
import { HighAlertVoice } from './high-alert-voice.js';
import { ALERT_TONES, Sounder, soundingHere } from './sounder.js';
import { speaker } from './speaker.js';
import { thisDevice } from './this-device.js';
import type { Hearing } from './use-hearing.js';

const EVERY_MS = 1_000;
const SHAKE_MS = [200, 100, 200, 100, 200];

/** Sounds what calls, tells the clinic whether it can, and says high alerts to who cannot see them. */
export function AlertSound({ hearing }: { hearing: Hearing }) {
  const { others } = useLive();
  const [path] = useLocation();
  const isWall = isDisplay(useMyRole());
  const kind = useSyncExternalStore(thisDevice.subscribe, thisDevice.kind) ?? 'station';
  const hears = hearing.isNurse && hearing.hasPassed && !hearing.isBlocked && !hearing.isSilent;
  useEffect(() => others.hear(hears), [others, hears]);
  useEffect(() => () => others.hear(false), [others]);
  useTouch();
  useSound(isWall ? 'wall' : kind);
  return path === '/' || path === '/wall' ? <HighAlertVoice /> : null;
}

/** Any touch of the page lets its sound out. */
function useTouch(): void {
  useEffect(() => {
    const touched = new AbortController();
    for (const touch of ['pointerdown', 'keydown']) {
      document.addEventListener(touch, speaker.open, { signal: touched.signal });
    }
    speaker.open();
    return () => touched.abort();
  }, []);
}

/** A screen that is not live does not know who took what: it shows that, and sounds nothing. */
function useSound(kind: DeviceKind): void {
  const { board, clock, link } = useLive();
  const [sounder] = useState(() => new Sounder());
  useEffect(() => {
    const { soundsAfterSeconds, vibrates } = deviceKind(kind);
    if (soundsAfterSeconds === null) return;
    const timer = setInterval(() => {
      const known = board.current()?.board;
      if (!known || link.current().kind !== 'live') return;
      const now = clock.now();
      const level = sounder.next(soundingHere(soundings(known, now), soundsAfterSeconds, now), now, performance.now());
      if (level === null) return;
      speaker.play(ALERT_TONES[level].tones);
      if (vibrates) speaker.shake(SHAKE_MS);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [board, clock, link, sounder, kind]);
}
