export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isArrow(key: string): key is Arrow {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

/** The tile, or the card of a call, that holds the focus. */
export function focusedTile(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-session]') ?? null;
}

/**
 * Where the one alert is taken that a tile or card shows. Another one of the same patient is never taken in its place: whoever
 * presses a key takes what they have read.
 */
export function takeButtonOf({ dataset }: HTMLElement): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>(`[data-take-alert="${dataset['alert'] ?? ''}"]`);
}

/** Goes through the calls, from the first one when none has the focus. */
export function walkCalls(way: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('a.call-link')];
  const at = links.findIndex((link) => focusedTile()?.contains(link));
  links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + way))]?.focus();
}

/** Where the arrow keys stop: at a patient, and at the step that brings one into an empty chair. */
const STOPS = '.tile a:first-of-type';

/** Moves the focus to the next tile in a direction, as the eye sees them. */
export function moveFocus(arrow: Arrow): void {
  const links = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const from = document.activeElement?.closest('.tile')?.querySelector<HTMLElement>(STOPS);
  if (!from) return links[0]?.focus();
  const index = links.indexOf(from);
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') return links[index + (arrow === 'ArrowRight' ? 1 : -1)]?.focus();
  nearestInRow(links, from, arrow === 'ArrowDown' ? 1 : -1)?.focus();
}

function nearestInRow(links: readonly HTMLElement[], from: HTMLElement, way: 1 | -1): HTMLElement | undefined {
  // the tiles of a row stand at one height, their names and steps do not
  const boxOf = (link: HTMLElement) => (link.closest('.tile') ?? link).getBoundingClientRect();
  const here = boxOf(from);
  const others = links.map((link) => ({ link, box: boxOf(link) })).filter(({ box }) => (box.top - here.top) * way > 1);
  const row = Math.min(...others.map(({ box }) => Math.abs(box.top - here.top)));
  return others
    .filter(({ box }) => Math.abs(box.top - here.top) < row + TILE_HALF_PX)
    .sort((a, b) => Math.abs(a.box.left - here.left) - Math.abs(b.box.left - here.left))[0]?.link;
}

/** Tiles of one row may stand a little higher or lower. */
const TILE_HALF_PX = 60;
