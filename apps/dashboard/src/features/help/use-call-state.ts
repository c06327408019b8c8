import { whoComes, type Board } from '@chairside/domain';
import { useState } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useLink } from '../../live/use-link.js';
import { useMe } from '../auth/use-me.js';
import type { OwnCall } from './own-calls.js';
import type { ShownCall } from './shown-calls.js';
import { useIsLate, useScreensAt } from './use-heard.js';
import { words } from './words.en.js';

/** What is known of a call: who comes, or whether anybody can know of it at all. `isUnheard` is to be shouted. */
export interface CallState {
  says: string;
  isUnheard: boolean;
}

/** @param own the tap at this screen that called, if it was one */
export function useCallState({ call, isHeld }: ShownCall, own: OwnCall | undefined): CallState {
  const live = useBoard();
  const { id: meId } = useMe();
  const link = useLink();
  const [firstSeen, setFirstSeen] = useState<number | null>(null);
  // the revision that others must have painted: the answer's, or else the one in which this screen first saw it
  if (!isHeld && firstSeen === null) setFirstSeen(live?.revision ?? 0);
  const revision = own?.ack?.ok ? own.ack.revision : (firstSeen ?? Infinity);
  const screens = useScreensAt(revision);
  const isLate = useIsLate((call.callers.at(-1) ?? call).id, own?.tappedMs);
  const comes = whoComes(call).map(({ by }) => by);
  if (comes.length > 0) return { says: comingWords(comes, live?.board.staff ?? {}), isUnheard: false };
  const isMine = call.callers.some(({ by }) => by === meId);
  if (!isMine) return { says: words.nobodyYet, isUnheard: false };
  if (isHeld && link.kind !== 'live') return { says: words.waitsHere, isUnheard: true };
  if (!isHeld && screens > 0) return { says: words.onScreens(screens), isUnheard: false };
  if (isLate) return { says: isHeld ? words.tries : words.nobodyShows, isUnheard: true };
  return { says: isHeld ? words.sending : words.sent, isUnheard: false };
}

function comingWords(ids: readonly string[], staff: Board['staff']): string {
  const names = [...new Set(ids)].map((id) => staff[id]?.name ?? words.someone);
  return words.comes(names.length === 1 ? words.is(names[0] ?? '') : words.are(names.join(', ')));
}
