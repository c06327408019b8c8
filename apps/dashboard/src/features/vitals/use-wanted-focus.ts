import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { EntryState, FocusTarget } from './entry-state.js';

/** Puts the cursor where the sheet wants it, on the whole value, or behind the digit that it brings: at each request, not at each repaint. */
export function useWantedFocus(
  element: RefObject<HTMLElement | null>,
  target: FocusTarget,
  wanted: EntryState['focus'],
): void {
  const isWanted = wanted.target === target;
  const arrive = useEffectEvent(() => {
    if (document.activeElement !== element.current) element.current?.focus();
    if (element.current instanceof HTMLInputElement && !wanted.isCarried) element.current.select();
  });
  useEffect(() => {
    if (isWanted) arrive();
  }, [isWanted, wanted.count]);
}
