import type { ReactNode } from 'react';
import { StretchedPath } from './stretched-path.js';
import type { Trend, TrendPoint } from './trend.js';
import './spark.css';

/** A figure is as wide as its tile lets it be, and as high as a board has room: places are in thousandths. */
const BOX = '0 0 1000 1000';
const LAST = 3;
/** The thinnest bar, as a share: a cuff whose two values are equal is still seen. */
const THINNEST = 0.08;

/** A line through the last hour, its last point marked. */
export function Sparkline({ trend, look }: { trend: Trend; look: string }) {
  const { points } = trend;
  const last = points.at(-1);
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${across(x)} ${down(y)}`);
  return (
    <SparkFrame limit={trend.limit} look={look}>
      <StretchedPath d={line.join('')} box={BOX} />
      {last && (
        <circle className={`spark-${last.level}`} cx={percent(across(last.x))} cy={percent(down(last.y))} r={LAST} />
      )}
    </SparkFrame>
  );
}

/** A bar from the lower to the upper value of each reading of the last hour, the last one broad. */
export function RangeSpark({ trend, look }: { trend: Trend; look: string }) {
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
}

function bar({ x, y, lowerY }: TrendPoint): string {
  return `M${across(x)} ${down(y)}V${down(Math.max(lowerY ?? y, y + THINNEST))}`;
}

function SparkFrame({ limit, look, children }: { limit: number | null; look: string; children: ReactNode }) {
  return (
    <svg className={`spark ${look}`} aria-hidden="true">
      {limit !== null && (
        <line className="spark-limit" x1="0" x2="100%" y1={percent(down(limit))} y2={percent(down(limit))} />
      )}
      {children}
    </svg>
  );
}

/** The last mark stays whole at the right edge. */
function across(share: number): number {
  return Math.round(20 + share * 930);
}

function down(share: number): number {
  return Math.round(140 + share * 720);
}

function percent(thousandths: number): string {
  return `${thousandths / 10}%`;
}
