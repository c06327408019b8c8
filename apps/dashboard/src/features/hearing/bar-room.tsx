const KEPT_HEIGHT = 'chairside-bar-height';

/** As tall as what stood here when this tab was last loaded: until it is known again, nothing below it may move. */
export function BarRoom() {
  return <div style={{ height: Number(sessionStorage.getItem(KEPT_HEIGHT)) }} />;
}

export function keepBarHeight(pixels: number): void {
  sessionStorage.setItem(KEPT_HEIGHT, String(pixels));
}
