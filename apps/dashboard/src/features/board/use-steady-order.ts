import { useEffect, useState } from 'react';

const QUIET_MS = 3_000;
const TOUCHES = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

/**
 * An order that never changes under a finger: a new one is shown once no pointer or key has moved for 3 s, and nothing of
 * it is held. A choice that the person made (`chosen`) is shown at once, and so is what `atOnce` makes of what is shown.
 */
export function useSteadyOrder(
  wanted: string,
  chosen: string,
  isHeld = false,
  atOnce = (shown: string): string => shown,
): string {
  const [shown, setShown] = useState({ order: wanted, chosen });
  const order = shown.chosen === chosen ? atOnce(shown.order) : wanted;
  if (shown.chosen !== chosen || order !== shown.order) setShown({ order, chosen });
  useEffect(() => {
    if (isHeld || wanted === order) return;
    const show = () => setShown({ order: wanted, chosen });
    let timer = setTimeout(show, Math.max(0, lastTouchMs + QUIET_MS - performance.now()));
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(show, QUIET_MS);
    };
    for (const touch of TOUCHES) window.addEventListener(touch, wait, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, wait);
    };
  }, [wanted, chosen, isHeld, order]);
  return order;
}

let lastTouchMs = -Infinity;
for (const touch of TOUCHES) {
  window.addEventListener(touch, () => (lastTouchMs = performance.now()), { passive: true });
}
