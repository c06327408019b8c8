import type { ReactNode } from 'react';
import { AXIS_WIDTH } from './panel-chart.js';

interface PlotFrameProps {
  width: number;
  height: number;
  children: ReactNode;
}

/** A hand-drawn lane on the same clock axis as the panels; its own zero is the left edge of the plot. */
export function PlotFrame({ width, height, children }: PlotFrameProps) {
  return (
    <svg className="lane-svg" width={width} height={height}>
      <g transform={`translate(${AXIS_WIDTH} 0)`}>{children}</g>
    </svg>
  );
}
