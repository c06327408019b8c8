import type { LimitLine } from './limit-lines.js';

/** What the word of the worst limit needs between its line and the end of the panel, in pixels. */
const ROOM = 15;

/**
 * The axis with room beyond its worst limits for their words, which would stand in the panel above or below otherwise. A milder
 * one's word has room on its other side, and to widen the axis for it would bring more limits onto it. No value that cannot
 * be below zero gets an axis that is.
 * @param height of the axis, in pixels
 */
export function roomForWords(
  [low, high]: readonly [number, number],
  limits: readonly Pick<LimitLine, 'level' | 'at' | 'direction'>[],
  height: number,
): readonly [number, number] {
  const share = ROOM / height;
  const worst = limits.filter(({ level }) => level === 'critical');
  const top = Math.max(...worst.filter(({ direction }) => direction === 'at-or-above').map(({ at }) => at));
  const bottom = Math.min(...worst.filter(({ direction }) => direction === 'at-or-below').map(({ at }) => at));
  const upper = Number.isFinite(top) ? Math.max(high, even(Math.ceil, (top - share * low) / (1 - share))) : high;
  const wanted = Number.isFinite(bottom) ? even(Math.floor, (bottom - share * upper) / (1 - share)) : low;
  return [Math.min(low, low < 0 ? wanted : Math.max(0, wanted)), upper];
}

/** The axes end at even figures. */
function even(round: (value: number) => number, value: number): number {
  return 2 * round(value / 2);
}
