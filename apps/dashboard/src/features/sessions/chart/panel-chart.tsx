import { memo } from 'react';
import { Bar, CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { clockTime } from '../../vitals/clock-time.js';
import type { ChartSpan } from './chart-span.js';
import type { LimitLine } from './limit-lines.js';
import { Caret, Dot } from './marks.js';
import type { PanelPoint, PanelSeries } from './panel-series.js';
import { CHART_WORDS as words } from './words.en.js';

export const AXIS_WIDTH = 40;

interface PanelChartProps {
  series: PanelSeries;
  order: number;
  limits: readonly LimitLine[];
  baseline: { value: number; word: string } | undefined;
  span: ChartSpan;
  /** When something is due next. */
  dueAt: number | undefined;
  width: number;
  height: number;
  syncId: string;
  timeZone: string;
}

/** One panel on the common clock axis: bands and limits behind, the values before them, now as a line. */
export const PanelChart = memo(function PanelChart(props: PanelChartProps) {
  const { series, order, limits, baseline, span, dueAt, width, height, syncId, timeZone } = props;
  return (
    <ComposedChart
      width={width}
      height={height}
      data={series.points}
      margin={{ top: 4, right: 0, bottom: 2, left: 0 }}
      syncId={syncId}
      syncMethod="value"
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} className="chart-grid" />
      <XAxis
        type="number"
        scale="time"
        dataKey="t"
        domain={[span.from, span.to]}
        ticks={span.ticks}
        tick={false}
        tickLine={false}
        axisLine={false}
        height={1}
        allowDataOverflow
      />
      <YAxis
        width={AXIS_WIDTH}
        domain={[...series.domain]}
        tickCount={series.isRange ? 5 : 3}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
        className="chart-axis"
      />
      {limits.map(({ level, direction, at, to }) => (
        <ReferenceArea
          key={`${level} ${direction} area`}
          y1={at}
          y2={to}
          className={`chart-band chart-band-${level}`}
        />
      ))}
      {limits.map((limit) => (
        <ReferenceLine
          key={`${limit.level} ${limit.direction}`}
          y={limit.at}
          className={`chart-limit chart-limit-${limit.level}`}
          label={isLabelled(limit, series) ? limitLabel(limit) : undefined}
        />
      ))}
      {baseline && (
        <ReferenceLine
          y={baseline.value}
          className="chart-baseline"
          label={{ value: baseline.word, position: 'insideBottomRight', className: 'chart-baseline-word' }}
        />
      )}
      {dueAt !== undefined && dueAt < span.to && <ReferenceLine x={dueAt} className="chart-due" />}
      <Tooltip
        isAnimationActive={false}
        cursor={{ className: 'chart-cursor' }}
        content={({ active, payload }) => (
          <PointNote
            point={active ? (payload?.[0]?.payload as PanelPoint | undefined) : undefined}
            timeZone={timeZone}
          />
        )}
      />
      {series.isRange ? (
        <Bar dataKey={rangeOf} barSize={14} shape={<Caret />} isAnimationActive={false} />
      ) : (
        <Line
          dataKey="main"
          className="chart-line"
          connectNulls={false}
          dot={<Dot order={order} />}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      <ReferenceLine x={span.now} className="chart-now" />
    </ComposedChart>
  );
});

/** Upper and lower as one bar. A reading without them has no bar. */
function rangeOf({ main, lower }: PanelPoint): [number, number] | null {
  return main === null || lower === null ? null : [lower, main];
}

/** The small panels have room for the words of the first limit only. */
function isLabelled({ level }: LimitLine, { isRange }: PanelSeries): boolean {
  return isRange || level === 'caution';
}

function limitLabel({ direction, at, level }: LimitLine) {
  return {
    value: `${words.limit[direction]} ${at}`,
    position: direction === 'at-or-above' ? ('insideBottomLeft' as const) : ('insideTopLeft' as const),
    className: `chart-limit-word chart-limit-word-${level}`,
  };
}

function PointNote({ point, timeZone }: { point: PanelPoint | undefined; timeZone: string }) {
  if (!point || point.main === null) return null;
  const figure = point.lower === null ? point.main : `${point.main}/${point.lower}`;
  return (
    <p className="chart-note">
      <b>{figure}</b> {clockTime(new Date(point.t).toISOString(), timeZone)}
      {point.isUnconfirmed && ` · ${words.unconfirmed}`}
    </p>
  );
}
