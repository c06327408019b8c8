import { useEffect, useState } from 'react';

const QUIET_MS = 3_000;
const TOUCHES = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

/**
 * An order that never changes under a finger: a new one is shown once no pointer or key has moved for 3 s. A choice
 * that the person made (`chosen`) is shown at once.
 */
export function useSteadyOrder(wanted: string, chosen: string): string {
  const [shown, setShown] = useState({ order: wanted, chosen });
  if (shown.chosen !== chosen) setShown({ order: wanted, chosen });
  useEffect(() => {
    if (wanted === shown.order) return;
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
  }, [wanted, chosen, shown.order]);
  return shown.chosen === chosen ? shown.order : wanted;
}

let lastTouchMs = -Infinity;
for (const touch of TOUCHES) {
  window.addEventListener(touch, () => (lastTouchMs = performance.now()), { passive: true });
}
