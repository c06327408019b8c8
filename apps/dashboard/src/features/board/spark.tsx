import { memo, type ReactNode } from 'react';
import { StretchedPath } from './stretched-path.js';
import type { Trend, TrendPoint } from './trend.js';
import './spark.css';

/** Places are in per cent: a figure is as wide as its tile lets it be, and as high as a board has room. */
const BOX = '0 0 100 100';
const LAST = 3;
/** The thinnest bar, as a share: a cuff whose two values are equal is still seen. */
const THINNEST = 0.08;

/** A line through the last hour, its last point marked. */
export const Sparkline = memo(function Sparkline({ trend, look }: { trend: Trend; look: string }) {
  const { points } = trend;
  const last = points.at(-1);
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${across(x)} ${down(y)}`);
  return (
    <SparkFrame limit={trend.limit} look={look}>
      <StretchedPath d={line.join('')} box={BOX} />
      {last && <circle className={`spark-${last.level}`} cx={`${across(last.x)}%`} cy={`${down(last.y)}%`} r={LAST} />}
    </SparkFrame>
  );
});

/** A bar from the lower to the upper value of each reading of the last hour, the last one broad. */
export const RangeSpark = memo(function RangeSpark({ trend, look }: { trend: Trend; look: string }) {
  const last = trend.points.at(-1);
  const before = trend.points.slice(0, -1);
  const levels = [...new Set(before.map(({ level }) => level))];
  return (
    <SparkFrame limit={trend.limit} look={`${look} spark-ranges`}>
      {levels.map((level) => {
        const bars = before.filter((point) => point.level === level).map(bar);
        return <StretchedPath key={level} className={`spark-${level}`} d={bars.join('')} box={BOX} />;
      })}
      {last && <StretchedPath className={`spark-last spark-${last.level}`} d={bar(last)} box={BOX} />}
    </SparkFrame>
  );
});

function bar({ x, y, lowerY }: TrendPoint): string {
  return `M${across(x)} ${down(y)}V${down(Math.max(lowerY ?? y, y + THINNEST))}`;
}

function SparkFrame({ limit, look, children }: { limit: number | null; look: string; children: ReactNode }) {
  return (
    <svg className={`spark ${look}`} aria-hidden="true">
      {limit !== null && (
        <line className="spark-limit" x1="0" x2="100%" y1={`${down(limit)}%`} y2={`${down(limit)}%`} />
      )}
      {children}
    </svg>
  );
}

/** The last mark stays whole at the right edge. */
function across(share: number): string {
  return (2 + share * 93).toFixed(1);
}

function down(share: number): string {
  return (14 + share * 72).toFixed(1);
}
