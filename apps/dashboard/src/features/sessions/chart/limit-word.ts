import type { LimitLine } from './limit-lines.js';
import type { PanelSeries } from './panel-series.js';
import { CHART_WORDS as words } from './words.en.js';

const LETTER = 6.4;
/** Two words nearer to each other than this print over each other. */
const LINE_HEIGHT = 14;
/** A word that would cover more of the plot leaves out what its limit is counted from. */
const MOST = 0.5;

interface Plot {
  series: PanelSeries;
  width: number;
  height: number;
}

/**
 * The label of a limit at its line: in its band where two values share the panel, else on the side of the expected
 * values, where there is room. One that would fall on a milder limit's word steps aside to the left of it.
 */
export function limitWord(limit: LimitLine, limits: readonly LimitLine[], plot: Plot) {
  const { direction, level } = limit;
  const isAbove = (direction === 'at-or-above') === plot.series.isRange;
  const near = limits.find((other) => other.level === 'caution' && other !== limit && isNear(limit, other, plot));
  return {
    value: textOf(limit, plot),
    position: isAbove ? ('insideBottomRight' as const) : ('insideTopRight' as const),
    offset: 3,
    dx: near ? -textOf(near, plot).length * LETTER - 8 : 0,
    className: `chart-limit-word chart-limit-word-${level}`,
  };
}

function isNear(limit: LimitLine, other: LimitLine, { series, height }: Plot): boolean {
  const [low, high] = series.domain;
  const apart = (Math.abs(limit.at - other.at) / (high - low)) * height;
  return other.direction === limit.direction && apart < LINE_HEIGHT;
}

function textOf({ direction, at, note }: LimitLine, { width }: Plot): string {
  const whole = words.limitAt(words.limit[direction], at, note);
  return whole.length * LETTER > width * MOST ? words.limitAt(words.limit[direction], at, undefined) : whole;
}
