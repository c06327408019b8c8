import type { ReactNode } from 'react';

export const KEPT_HEIGHT = 'chairside-bar-height';

/** At least as tall as what stood here when this tab was last loaded: until that is known again, nothing below it may move. */
export function BarRoom({ children }: { children?: ReactNode }) {
  return <div style={{ minHeight: Number(sessionStorage.getItem(KEPT_HEIGHT)) }}>{children}</div>;
}
