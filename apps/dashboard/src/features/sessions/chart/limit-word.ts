import type { LimitLine } from './limit-lines.js';
import type { PanelSeries } from './panel-series.js';
import { CHART_WORDS as words } from './words.en.js';

const LETTER = 6.4;
/** Two words nearer to each other than this print over each other. */
const LINE_HEIGHT = 13;
/** What the panel leaves free above and below its axis. */
const MARGINS = 12;
/** A word that would cover more of the plot leaves out what its limit is counted from. */
const MOST = 0.5;

interface Plot {
  series: PanelSeries;
  width: number;
  height: number;
}

/**
 * The label of a limit at its line: in its band where two values share the panel, else on the side of the expected
 * values, where there is room. One that would fall on a milder limit's word goes to the other side, or to its left.
 */
export function limitWord(limit: LimitLine, limits: readonly LimitLine[], plot: Plot) {
  const { direction, level } = limit;
  const near = limits.find((other) => other.level === 'caution' && other !== limit && isNear(limit, other, plot));
  const goesBeyond = plot.series.isRange || (near !== undefined && apart(limit.at, limit.to, plot) >= LINE_HEIGHT);
  const isAbove = (direction === 'at-or-above') === goesBeyond;
  return {
    value: textOf(limit, plot),
    position: isAbove ? ('insideBottomRight' as const) : ('insideTopRight' as const),
    offset: 3,
    dx: near && (plot.series.isRange || !goesBeyond) ? -textOf(near, plot).length * LETTER - 8 : 0,
    className: `chart-limit-word chart-limit-word-${level}`,
  };
}

function isNear(limit: LimitLine, other: LimitLine, plot: Plot): boolean {
  return other.direction === limit.direction && apart(limit.at, other.at, plot) < LINE_HEIGHT;
}

/** How far two values of the axis lie apart, in pixels. */
function apart(one: number, other: number, { series, height }: Plot): number {
  const [low, high] = series.domain;
  return (Math.abs(one - other) / (high - low)) * (height - MARGINS);
}

function textOf({ direction, at, note }: LimitLine, { width }: Plot): string {
  const whole = words.limitAt(words.limit[direction], at, note);
  return whole.length * LETTER > width * MOST ? words.limitAt(words.limit[direction], at, undefined) : whole;
}
