import { useState, type ReactNode } from 'react';
import { BarRoom, KEPT_HEIGHT } from './bar-room.js';

/** Until the clinic has said for the first time whether there is a bar now, the room of the one before. */
export function KeptRoom({ isKnown, children }: { isKnown: boolean; children: ReactNode }) {
  const [wasKnown, setWasKnown] = useState(isKnown);
  if (isKnown && !wasKnown) setWasKnown(true);
  return wasKnown ? <div ref={keepHeight}>{children}</div> : <BarRoom>{children}</BarRoom>;
}

/** How tall it is, for the next load: also when a bar comes or goes by itself. */
function keepHeight(bars: HTMLElement | null): (() => void) | undefined {
  if (!bars || typeof ResizeObserver === 'undefined') return undefined;
  const watch = new ResizeObserver(() => sessionStorage.setItem(KEPT_HEIGHT, String(bars.offsetHeight)));
  watch.observe(bars);
  return () => watch.disconnect();
}
