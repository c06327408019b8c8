import type { ReactNode } from 'react';

const KEPT_HEIGHT = 'chairside-bar-height';

/** At least as tall as what stood here when this tab was last loaded: until that is known again, nothing below it may move. */
export function BarRoom({ children }: { children?: ReactNode }) {
  return <div style={{ minHeight: Number(sessionStorage.getItem(KEPT_HEIGHT)) }}>{children}</div>;
}

/** What stands here now, for the next load: also when it comes or goes by itself. */
export function KnownBars({ children }: { children: ReactNode }) {
  return <div ref={keepHeight}>{children}</div>;
}

function keepHeight(bars: HTMLElement | null): (() => void) | undefined {
  if (!bars || typeof ResizeObserver === 'undefined') return undefined;
  const watch = new ResizeObserver(() => sessionStorage.setItem(KEPT_HEIGHT, String(bars.offsetHeight)));
  watch.observe(bars);
  return () => watch.disconnect();
}
