import type { LimitLine } from './limit-lines.js';

/** What the word of the outermost limit needs between its line and the end of the panel, in pixels. */
const ROOM = 15;

/**
 * The axis with room beyond its outermost limits for their words, which would stand in the panel above or below otherwise;
 * no value that cannot be below zero gets an axis that is.
 * @param height of the axis, in pixels
 */
export function roomForWords(
  [low, high]: readonly [number, number],
  limits: readonly Pick<LimitLine, 'at' | 'direction'>[],
  height: number,
): readonly [number, number] {
  const share = ROOM / height;
  const top = Math.max(...limits.filter(({ direction }) => direction === 'at-or-above').map(({ at }) => at));
  const bottom = Math.min(...limits.filter(({ direction }) => direction === 'at-or-below').map(({ at }) => at));
  const upper = Number.isFinite(top) ? Math.max(high, even(Math.ceil, (top - share * low) / (1 - share))) : high;
  const wanted = Number.isFinite(bottom) ? even(Math.floor, (bottom - share * upper) / (1 - share)) : low;
  return [Math.min(low, low < 0 ? wanted : Math.max(0, wanted)), upper];
}

/** The axes end at even figures. */
function even(round: (value: number) => number, value: number): number {
  return 2 * round(value / 2);
}
