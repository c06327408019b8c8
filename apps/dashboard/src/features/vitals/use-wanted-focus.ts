import { useEffect, type RefObject } from 'react';
import type { EntryState, FocusTarget } from './entry-state.js';

/** Puts the cursor where the sheet wants it, on the whole value: at each request, not at each repaint. */
export function useWantedFocus(
  element: RefObject<HTMLElement | null>,
  target: FocusTarget,
  wanted: EntryState['focus'],
): void {
  const isWanted = wanted.target === target;
  useEffect(() => {
    if (!isWanted) return;
    if (document.activeElement !== element.current) element.current?.focus();
    if (element.current instanceof HTMLInputElement) element.current.select();
  }, [element, isWanted, wanted.count]);
}
