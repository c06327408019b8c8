import { memo } from 'react';
import { Bar, ComposedChart, Line, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { clockTime } from '../../vitals/clock-time.js';
import type { ChartSpan } from './chart-span.js';
import type { LimitLine } from './limit-lines.js';
import { lineWords, type BaselineLine } from './line-words.js';
import { niceTicks } from './nice-ticks.js';
import { Caret, Dot } from './marks.js';
import type { PanelPoint, PanelSeries } from './panel-series.js';
import { CHART_WORDS as words } from './words.en.js';

export const AXIS_WIDTH = 40;
/** Room for the marks of values at the very ends of the axis. */
const RANGE_MARGIN = { top: 14, right: 0, bottom: 8, left: 0 };
const LINE_MARGIN = { top: 6, right: 0, bottom: 6, left: 0 };
/** The clock stands below all panels; what an axis without marks takes of each. */
const CLOCK_HEIGHT = 1;
const RANGE_HEIGHT = 190;
const LINE_HEIGHT = 82;

/** How high a panel is, and what is left free above and below its axis. */
export function sizeOf({ isRange }: Pick<PanelSeries, 'isRange'>) {
  const margin = isRange ? RANGE_MARGIN : LINE_MARGIN;
  const height = isRange ? RANGE_HEIGHT : LINE_HEIGHT;
  return { margin, height, axis: height - margin.top - margin.bottom - CLOCK_HEIGHT };
}

interface PanelChartProps {
  series: PanelSeries;
  order: number;
  limits: readonly LimitLine[];
  baseline: BaselineLine;
  span: ChartSpan;
  width: number;
  syncId: string;
  timeZone: string;
}

/** One panel on the common clock axis: bands and limits behind, the values before them, now as a line. */
export const PanelChart = memo(function PanelChart(props: PanelChartProps) {
  const { series, order, limits, baseline, span, width, syncId, timeZone } = props;
  const { height, margin } = sizeOf(series);
  const said = lineWords(limits, baseline, {
    ...{ series, height, width: width - AXIS_WIDTH },
    margin: { top: margin.top, bottom: margin.bottom + CLOCK_HEIGHT },
  });
  return (
    <ComposedChart
      width={width}
      height={height}
      data={series.points}
      margin={margin}
      syncId={syncId}
      syncMethod="value"
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        scale="time"
        dataKey="t"
        domain={[span.from, span.to]}
        tick={false}
        tickLine={false}
        axisLine={false}
        height={CLOCK_HEIGHT}
      />
      <YAxis
        width={AXIS_WIDTH}
        domain={[...series.domain]}
        ticks={niceTicks(series.domain, series.isRange ? 5 : 4)}
        interval={0}
        tickLine={false}
        axisLine={false}
      />
      {limits.map(({ level, direction, at, to }) => (
        <ReferenceArea
          key={`${level} ${direction} area`}
          y1={at}
          y2={to}
          className={`chart-band chart-band-${level}`}
        />
      ))}
      {limits.map((limit, index) => (
        <ReferenceLine
          key={`${limit.level} ${limit.direction}`}
          y={limit.at}
          className={`chart-limit chart-limit-${limit.level}`}
          label={said.limits[index]}
        />
      ))}
      {baseline && <ReferenceLine y={baseline.value} className="chart-baseline" label={said.baseline} />}
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
    </ComposedChart>
  );
});

/** Upper and lower as one bar. A reading without them has no bar. */
function rangeOf({ main, lower }: PanelPoint): [number, number] | null {
  return main === null || lower === null ? null : [lower, main];
}

function PointNote({ point, timeZone }: { point: PanelPoint | undefined; timeZone: string }) {
  if (!point || point.main === null) return null;
  const figure = point.lower === null ? point.main : `${point.main}/${point.lower}`;
  return (
    <p className="chart-note">
      <b>{figure}</b> {clockTime(new Date(point.t).toISOString(), timeZone)}
      {point.isUnconfirmed && ` · ${words.unconfirmed}`}
      {point.count > 1 && ` · ${words.worseOf(point.count)}`}
    </p>
  );
}
