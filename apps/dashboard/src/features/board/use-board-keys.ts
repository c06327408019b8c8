import { useEffect, useEffectEvent } from 'react';
import { isTypedOn } from '../../ui/typed-on.js';
import { actOnKey, forgetDigits } from './board-key-acts.js';

export interface BoardKeys {
  /** Letters and digits act; arrows always do. */
  singleKeys: boolean;
  /** Something stands over the board, or is on its way there: no key reaches what is below it. */
  isCovered: boolean;
  openChair: (name: string) => void;
  /** Whether there is a chair whose name begins with these digits and goes on. */
  hasLonger: (digits: string) => boolean;
  enterVitals: (sessionId: string) => void;
  toggleMine: () => void;
  /** Goes where patients are found; nothing where this role may not. */
  find: (() => void) | undefined;
  help: () => void;
}

/** Keys that would also move the page, or land in the field that opens. */
const KEPT_FROM_PAGE = /^(arrow.*|[/v])$/i;

/** The keys of the board. A key never acts while something is typed, or while a dialog is open. */
export function useBoardKeys(keys: BoardKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (keys.isCovered || event.repeat) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
    if (KEPT_FROM_PAGE.test(event.key) && (keys.singleKeys || event.key.length > 1)) event.preventDefault();
    actOnKey(event.key, keys);
  });
  const { isCovered } = keys;
  useEffect(() => {
    // what was begun opens nothing under what opened meanwhile
    if (isCovered) forgetDigits();
    return forgetDigits;
  }, [isCovered]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role="dialog"]') || isTypedOn()) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
