import { useEffect, useEffectEvent, useRef } from 'react';
import { focusedTile, isArrow, moveFocus, takeButtonOf, walkCalls } from './tile-focus.js';

const SECOND_DIGIT_MS = 400;

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

/** The keys of the board. A key never acts while something is typed, or while a dialog is open. */
export function useBoardKeys(keys: BoardKeys): void {
  const { press, forget } = useDigits(keys);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (keys.isCovered || event.repeat) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
    if (isArrow(event.key)) {
      event.preventDefault();
      return moveFocus(event.key);
    }
    if (event.key === '?') return keys.help();
    if (!keys.singleKeys) return;
    if (/^\d$/.test(event.key)) return press(event.key);
    forget();
    actOn(event, keys);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

interface Digits {
  press: (digit: string) => void;
  /** Another key came, or something opened: what was begun opens nothing any more. */
  forget: () => void;
}

/** Chair numbers of two digits: the second one within 400 ms. */
function useDigits({ openChair, hasLonger, isCovered }: BoardKeys): Digits {
  const typed = useRef({ digits: '', timer: 0 });
  const forget = () => {
    window.clearTimeout(typed.current.timer);
    typed.current.digits = '';
  };
  const press = (digit: string) => {
    window.clearTimeout(typed.current.timer);
    const digits = typed.current.digits + digit;
    const open = () => {
      typed.current.digits = '';
      openChair(digits);
    };
    if (!hasLonger(digits)) return open();
    typed.current = { digits, timer: window.setTimeout(open, SECOND_DIGIT_MS) };
  };
  useEffect(() => {
    const waiting = typed.current;
    if (isCovered) forget();
    return () => window.clearTimeout(waiting.timer);
  }, [isCovered]);
  return { press, forget };
}

function actOn(event: KeyboardEvent, keys: BoardKeys): void {
  const tile = focusedTile();
  switch (event.key.toLowerCase()) {
    case '/':
      // the stroke must not land in the field that opens
      event.preventDefault();
      return keys.find?.();
    case 'm':
      return keys.toggleMine();
    case 'v':
      event.preventDefault();
      return tile?.dataset['session'] === undefined ? undefined : keys.enterVitals(tile.dataset['session']);
    case 'a':
      return tile ? takeButtonOf(tile)?.click() : undefined;
    case 'j':
      return walkCalls(1);
    case 'k':
      return walkCalls(-1);
    default:
  }
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role="dialog"]')) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
