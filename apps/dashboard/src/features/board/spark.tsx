import { memo, type ReactNode } from 'react';
import type { Trend } from './trend.js';
import './spark.css';

const LAST = 3;
/** The thinnest bar, as a share: a cuff whose two values are equal is still seen. */
const THINNEST = 0.08;

/** A line through the last hour, its last point marked. */
export const Sparkline = memo(function Sparkline({ trend, look }: { trend: Trend; look: string }) {
  const { points } = trend;
  const last = points.at(-1);
  return (
    <SparkFrame limit={trend.limit} look={look}>
      {points.slice(1).map((point, index) => {
        const before = points[index] ?? point;
        return <line key={point.x} x1={across(before.x)} y1={down(before.y)} x2={across(point.x)} y2={down(point.y)} />;
      })}
      {last && <circle className={`spark-${last.level}`} cx={across(last.x)} cy={down(last.y)} r={LAST} />}
    </SparkFrame>
  );
});

/** A bar from the lower to the upper value of each reading of the last hour, the last one broad. */
export const RangeSpark = memo(function RangeSpark({ trend, look }: { trend: Trend; look: string }) {
  return (
    <SparkFrame limit={trend.limit} look={`${look} spark-ranges`}>
      {trend.points.map(({ x, y, lowerY, level }) => (
        <line
          key={x}
          className={`spark-${level}`}
          x1={across(x)}
          x2={across(x)}
          y1={down(y)}
          y2={down(Math.max(lowerY ?? y, y + THINNEST))}
        />
      ))}
    </SparkFrame>
  );
});

function SparkFrame({ limit, look, children }: { limit: number | null; look: string; children: ReactNode }) {
  return (
    <svg className={`spark ${look}`} aria-hidden="true">
      {limit !== null && <line className="spark-limit" x1="0" x2="100%" y1={down(limit)} y2={down(limit)} />}
      {children}
    </svg>
  );
}

/** In per cent: a figure is as wide as its tile lets it be. The last mark stays whole at the right edge. */
function across(share: number): string {
  return `${(2 + share * 93).toFixed(1)}%`;
}

/** In per cent too: the height is for the style sheet, by what room a board has. */
function down(share: number): string {
  return `${(14 + share * 72).toFixed(1)}%`;
}
