import type { LimitLine } from './limit-lines.js';
import type { PanelSeries } from './panel-series.js';
import { spreadLabels } from './spread-labels.js';
import { CHART_WORDS as words } from './words.en.js';

const LETTER = 6.4;
/** Two words nearer to each other than this print over each other. */
export const LINE_HEIGHT = 13;
/** So far from its line the middle of a word stands: two of them fit between lines that lie two words apart. */
const BESIDE = 7;
/** A word that would cover more of the plot leaves out what its limit is counted from. */
const MOST = 0.5;

/** A panel as it is drawn, in pixels. */
export interface Plot {
  series: Pick<PanelSeries, 'domain'>;
  width: number;
  height: number;
  /** What is left free above and below its axis. */
  margin: { top: number; bottom: number };
}

/** A word at the right end of a line, and how far below the line its middle stands. */
export interface LineWord {
  value: string;
  position: 'insideRight';
  offset: number;
  dy: number;
  className: string;
}

/** The patient's own value, where the panel draws it. */
export type BaselineLine = { value: number; word: string } | undefined;

/**
 * The words of a panel's limits, in their order, and of the baseline: each beside its line, none over another. A limit's word
 * stands in its own band; a milder one's, whose band is not as high as a word, on the side of the expected values.
 */
export function lineWords(limits: readonly LimitLine[], baseline: BaselineLine, plot: Plot) {
  const lines = [
    ...limits.map((limit) => ({
      at: limit.at,
      isAbove: isWordAbove(limit, plot),
      value: textOf(limit, plot),
      className: `chart-limit-word chart-limit-word-${limit.level}`,
    })),
    ...(baseline
      ? [{ at: baseline.value, isAbove: true, value: baseline.word, className: 'chart-baseline-word' }]
      : []),
  ];
  const wanted = lines.map(({ at, isAbove }) => placeOf(at, plot) + (isAbove ? -BESIDE : BESIDE));
  const places = spreadLabels(wanted, {
    least: LINE_HEIGHT,
    from: LINE_HEIGHT / 2,
    to: plot.height - LINE_HEIGHT / 2,
  });
  const placed = lines.map(({ at, value, className }, index): LineWord => {
    const dy = (places[index] ?? 0) - placeOf(at, plot);
    return { value, position: 'insideRight', offset: 3, dy, className };
  });
  return { limits: placed.slice(0, limits.length), baseline: placed[limits.length] };
}

function isWordAbove({ at, to, direction, level }: LimitLine, plot: Plot): boolean {
  // beyond the worst limit nothing else stands; on its other side lies the milder one
  const isInBand = level === 'critical' || Math.abs(placeOf(to, plot) - placeOf(at, plot)) >= LINE_HEIGHT;
  return (direction === 'at-or-above') === isInBand;
}

/** How far below the top of the panel a value lies. */
function placeOf(value: number, { series, height, margin }: Plot): number {
  const [low, high] = series.domain;
  return margin.top + ((high - value) / (high - low)) * (height - margin.top - margin.bottom);
}

function textOf({ direction, at, note }: LimitLine, { width }: Plot): string {
  const whole = words.limitAt(words.limit[direction], at, note);
  return whole.length * LETTER > width * MOST ? words.limitAt(words.limit[direction], at, undefined) : whole;
}
