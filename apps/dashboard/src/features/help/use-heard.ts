import type { Id } from '@chairside/domain';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import { useMe } from '../auth/use-me.js';

/** Who called is told so soon whether anybody can know of it (floor rule 14). */
const HEARD_WITHIN_MS = 3_000;

/** How many screens of other people have painted the board at a revision, as the clinic says. */
export function useScreensAt(revision: number): number {
  const { others } = useLive();
  const { id: meId } = useMe();
  const painted = useSyncExternalStore(others.subscribe, () => others.current().painted);
  return (painted ?? []).filter((screen) => screen.staffId !== meId && screen.revision >= revision).length;
}

/** By the link of whoever is signed in: of another one nothing is known yet. */
const firstShownMs = new WeakMap<object, Map<Id, number>>();

/** Since when this page can tell of a caller, whichever of its bars and dialogs says it: who joins a call begins anew. */
function shownSince(link: object, callerId: Id): number {
  const shown = firstShownMs.get(link) ?? new Map<Id, number>();
  const since = shown.get(callerId) ?? performance.now();
  firstShownMs.set(link, shown.set(callerId, since));
  return since;
}

/** Whether three seconds have passed since a tap; of one at another page, or before this one was loaded, since it can be told here. */
export function useIsLate(callerId: Id, tapped: number | undefined): boolean {
  const { others } = useLive();
  const [shown, setShown] = useState(() => ({ callerId, atMs: shownSince(others, callerId) }));
  if (shown.callerId !== callerId) setShown({ callerId, atMs: shownSince(others, callerId) });
  const tappedMs = tapped ?? shown.atMs;
  const [lateFor, setLateFor] = useState<number | undefined>();
  useEffect(() => {
    const left = Math.max(0, tappedMs + HEARD_WITHIN_MS - performance.now());
    const timer = setTimeout(() => setLateFor(tappedMs), left);
    return () => clearTimeout(timer);
  }, [tappedMs]);
  return lateFor === tappedMs;
}
