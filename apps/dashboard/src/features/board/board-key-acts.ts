import { focusedTile, isArrow, moveFocus, takeButtonOf, walkCalls } from './tile-focus.js';
import type { BoardKeys } from './use-board-keys.js';

/** Goes to the next alert, from every page and from an open sheet: a sheet takes digits and letters for what they chart. */
export const GO_KEY = 'F2';
const SECOND_DIGIT_MS = 400;

let digits = '';
let timer = 0;

/** What a key of the board does. */
export function actOnKey(key: string, keys: BoardKeys): void {
  if (keys.singleKeys && /^\d$/.test(key)) return pressDigit(key, keys);
  forgetDigits();
  if (isArrow(key)) return moveFocus(key);
  if (key === GO_KEY) return document.querySelector<HTMLElement>('a.call-link')?.click();
  if (keys.singleKeys) ACTS[key.toLowerCase()]?.(keys);
}

/** Another key came, or something opened: what was begun opens nothing any more. */
export function forgetDigits(): void {
  window.clearTimeout(timer);
  digits = '';
}

/** Chair numbers of two digits: the second one within 400 ms. */
function pressDigit(digit: string, { hasLonger, openChair }: BoardKeys): void {
  window.clearTimeout(timer);
  const pressed = digits + digit;
  const open = () => {
    digits = '';
    openChair(pressed);
  };
  if (!hasLonger(pressed)) return open();
  digits = pressed;
  timer = window.setTimeout(open, SECOND_DIGIT_MS);
}

const ACTS: Record<string, (keys: BoardKeys) => void> = {
  '?': (keys) => keys.help(),
  '/': (keys) => keys.find?.(),
  m: (keys) => keys.toggleMine(),
  v: (keys) => {
    const session = focusedTile()?.dataset['session'];
    if (session !== undefined) keys.enterVitals(session);
  },
  a: () => {
    const tile = focusedTile();
    if (tile) takeButtonOf(tile)?.click();
  },
  j: () => walkCalls(1),
  k: () => walkCalls(-1),
};
