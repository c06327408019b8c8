import { useSyncExternalStore } from 'react';

const MOVES = ['pointerover', 'pointerout', 'pointerdown', 'focusin', 'focusout'] as const;
/** So long what was tapped keeps its place: the second tap of a hurried finger must not take another alert. */
const TAPPED_HELD_MS = 1_500;

/** What the pointer is on; a finger that was lifted is on nothing. */
let under: EventTarget | null = null;
/** The alert on which somebody tapped a moment ago: its button may be gone by now. */
let tapped: string | undefined;

const alertAt = (at: EventTarget | null) =>
  (at as Element | null)?.closest<HTMLElement>('.call,.alert,.late-call,.entry-alert')?.dataset['alert'];

/** The alerts of the cards that lie under a pointer, were tapped just now or have the focus, in one text: they must not move. */
export function useHeldCards(): string {
  return useSyncExternalStore(subscribe, () => [alertAt(under), tapped, alertAt(document.activeElement)].join(' '));
}

/** The alert that was tapped just now, which keeps its place also once nobody needs to be called for it. */
export function useTappedAlert(): string | undefined {
  return useSyncExternalStore(subscribe, () => tapped);
}

function subscribe(notify: () => void): () => void {
  let lettingGo = 0;
  const follow = (event: Event): void => {
    const { type, target } = event;
    if (type === MOVES[2]) {
      tapped = alertAt(target);
      clearTimeout(lettingGo);
      lettingGo = window.setTimeout(() => {
        tapped = undefined;
        notify();
      }, TAPPED_HELD_MS);
    } else if (type.startsWith('p')) under = type === MOVES[0] ? target : null;
    notify();
  };
  for (const move of MOVES) window.addEventListener(move, follow);
  return () => {
    under = null;
    tapped = undefined;
    for (const move of MOVES) window.removeEventListener(move, follow);
  };
}
