import { deviceKind, isDisplay, listensFor, runningPumps } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useBoardFact } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { useLive } from '../../live/live-context.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { speaker } from './speaker.js';
import { thisDevice } from './this-device.js';

/** Who can hear alerts: at this screen, and in the clinic. */
export interface Hearing {
  pumps: number;
  /** At how many devices of nurses; nothing where the clinic has not said so, or cannot be heard. */
  devices: number | null;
  isToldOutside: boolean | undefined;
  /** Whether this is a nurse's, who can test it. */
  isNurse: boolean;
  /** A screen on the wall or in a patient's room makes no sound. */
  isSilent: boolean;
  hasPassed: boolean;
  /** The browser lets no sound out until the page is touched. */
  isBlocked: boolean;
  /** One touch of this page, and its alerts sound: after it was loaded, and before anybody tested it as well. */
  needsTouch: boolean;
}

export function useHearing(): Hearing {
  const { others } = useLive();
  const { id } = useMe();
  const role = useMyRole();
  const isLive = useLink().kind === 'live';
  const day = useBoardFact((live) => live && live.board.day);
  const pumps = useBoardFact((live) => (live ? runningPumps(live.board).length : 0));
  const devices = useSyncExternalStore(others.subscribe, () => others.current().hearing ?? null);
  const isToldOutside = useSyncExternalStore(others.subscribe, () => others.current().isToldOutside);
  const kind = useSyncExternalStore(thisDevice.subscribe, thisDevice.kind);
  const hasPassed = useSyncExternalStore(thisDevice.subscribe, () => day !== null && thisDevice.hasPassed(id, day));
  const waitsForTouch = useSyncExternalStore(speaker.subscribe, speaker.waitsForTouch);
  const isBlocked = !useSyncExternalStore(speaker.subscribe, speaker.isOpen);
  const isSilent = kind !== null && deviceKind(kind).soundsAfterSeconds === null;
  return {
    pumps,
    devices: isLive ? devices : null,
    isToldOutside,
    isNurse: role !== null && listensFor(role),
    isSilent,
    hasPassed,
    isBlocked,
    needsTouch: waitsForTouch && !isSilent && !isDisplay(role),
  };
}
