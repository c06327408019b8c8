import type { LiveSession, Protocol } from '@chairside/domain';
import { RangeSpark, Sparkline } from './spark.js';
import { trendOf, type PlacedReading } from './trend.js';
import type { TileFigure } from './tile-figures.js';

interface FigureTrendProps {
  session: LiveSession;
  protocol: Protocol;
  recent: readonly PlacedReading[];
  measure: TileFigure['measure'];
  look: TileFigure['key'];
}

/** What a figure did in the last hour. */
export function FigureTrend({ session, protocol, recent, measure, look }: FigureTrendProps) {
  const trend = trendOf(session, protocol, measure, recent);
  const Drawing = trend.points.some(({ lowerY }) => lowerY !== null) ? RangeSpark : Sparkline;
  return <Drawing trend={trend} look={`spark-${look}`} />;
}
