import {
  limitsOf,
  baselineOf,
  figureOf,
  reachedFrom,
  signAt,
  type Limit,
  type LimitDirection,
  type LimitLevel,
  type LiveSession,
  type Protocol,
  type VitalSign,
} from '@chairside/domain';
import type { PanelSeries } from './panel-series.js';
import { CHART_WORDS as words } from './words.en.js';

/** One limit as it is drawn: a dashed line, and the band beyond it. */
export interface LimitLine {
  level: LimitLevel;
  direction: LimitDirection;
  at: number;
  /** How far its band reaches: to the next worse limit, or to the end of the axis. */
  to: number;
  /** What it amounts to, where it is counted from the patient's own baseline. */
  note?: string;
}

const LEVELS: LimitLevel[] = ['caution', 'critical'];

/** The limits of a panel for this patient; of several that say the same, the one that is reached first. */
export function limitLines(session: LiveSession, protocol: Protocol, series: PanelSeries): LimitLine[] {
  const lower = signAt(series.panel, 'lower');
  return [
    ...inDirection('at-or-above', series.main, session, protocol, series.domain),
    ...inDirection('at-or-below', lower ?? series.main, session, protocol, series.domain),
  ];
}

function inDirection(
  direction: LimitDirection,
  sign: VitalSign,
  session: LiveSession,
  protocol: Protocol,
  [low, high]: readonly [number, number],
): LimitLine[] {
  const end = direction === 'at-or-above' ? high : low;
  const first = direction === 'at-or-above' ? Math.min : Math.max;
  const baseline = baselineOf(session, sign)?.value;
  const lines = LEVELS.flatMap((level) => {
    const figures = (limitsOf(session, protocol)[sign] ?? [])
      .filter((limit) => limit.level === level && limit.direction === direction)
      .flatMap((limit) => {
        const figure = figureOf(limit, baseline);
        return figure === undefined ? [] : [{ figure, limit }];
      });
    const at = first(...figures.map(({ figure }) => figure));
    const reached = figures.find(({ figure }) => figure === at);
    if (!reached || at <= low || at >= high) return [];
    return [{ level, direction, at: reachedFrom(sign, { direction }, at), ...noteOf(reached.limit, baseline) }];
  });
  return lines.map((line, index) => ({ ...line, to: lines[index + 1]?.at ?? end }));
}

function noteOf(limit: Limit, baseline: number | undefined): Pick<LimitLine, 'note'> {
  if (!('fromBaseline' in limit) || baseline === undefined) return {};
  const { fromBaseline: by } = limit;
  const change = 'percent' in by ? words.changeBy(by.percent, '%') : words.changeBy(by.difference, '');
  return { note: words.fromBaseline(baseline, change) };
}
