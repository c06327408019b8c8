import type { ReactNode } from 'react';

interface LaneProps {
  label: string;
  unit?: string;
  latest: { figure: string; aside: string } | null;
  /** The panel's place: it decides the colour. */
  order?: number;
  /** The latest value in one line. */
  isFlat?: boolean;
  children: ReactNode;
}

/** One row of the chart: what it is, the plot, and the latest value with its own age. */
export function Lane({ label, unit, latest, order, isFlat, children }: LaneProps) {
  return (
    <div className={`lane lane-${order ?? 'plain'} ${isFlat ? 'lane-flat' : ''}`}>
      <p className="lane-label">
        <b>{label}</b>
        {unit && <span>{unit}</span>}
      </p>
      <div className="chart-plot">{children}</div>
      <p className="chart-latest">
        {latest && (
          <>
            <b>{latest.figure}</b>
            <span>{latest.aside}</span>
          </>
        )}
      </p>
    </div>
  );
}
