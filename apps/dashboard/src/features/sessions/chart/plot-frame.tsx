import type { ReactNode } from 'react';
import { placeOf, type ChartSpan } from './chart-span.js';
import { AXIS_WIDTH } from './panel-chart.js';

interface PlotFrameProps {
  width: number;
  height: number;
  span: ChartSpan;
  children: ReactNode;
}

/** A hand-drawn lane on the same clock axis as the panels; its own zero is the left edge of the plot. */
export function PlotFrame({ width, height, span, children }: PlotFrameProps) {
  const plotWidth = width - AXIS_WIDTH;
  return (
    <svg className="lane-svg" width={width} height={height}>
      <g transform={`translate(${AXIS_WIDTH} 0)`}>
        {span.ticks.map((tick) => (
          <path key={tick} className="lane-grid" d={`M${placeOf(span, tick, plotWidth)} 0V${height}`} />
        ))}
        {children}
      </g>
    </svg>
  );
}

/** Where now is. */
export function NowLine({ span, plotWidth, height }: { span: ChartSpan; plotWidth: number; height: number }) {
  return <path className="lane-now" d={`M${placeOf(span, span.now, plotWidth)} 0V${height}`} />;
}
