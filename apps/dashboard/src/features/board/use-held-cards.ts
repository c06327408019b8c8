import { useSyncExternalStore } from 'react';

const MOVES = ['pointerover', 'pointerout', 'focusin', 'focusout'] as const;

/** What the pointer is on; a finger that was lifted is on nothing. */
let under: EventTarget | null = null;

/** The alerts of the cards that lie under a pointer or have the focus, in one text: they must not move. */
export function useHeldCards(): string {
  return useSyncExternalStore(subscribe, () =>
    [under, document.activeElement]
      .map((at) => (at as Element | null)?.closest<HTMLElement>('.call')?.dataset['alert'])
      .join(' '),
  );
}

function subscribe(notify: () => void): () => void {
  const follow = ({ type, target }: Event): void => {
    if (type.startsWith('p')) under = type === MOVES[0] ? target : null;
    notify();
  };
  for (const move of MOVES) window.addEventListener(move, follow);
  return () => {
    under = null;
    for (const move of MOVES) window.removeEventListener(move, follow);
  };
}
