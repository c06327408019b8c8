/** What asks or refuses is seen, also in a dialog that is longer than its screen. A browser that is only played knows no scrolling. */
export function intoView(element: HTMLElement | null): void {
  if (element && 'scrollIntoView' in element) element.scrollIntoView({ block: 'nearest' });
}
