import type { LiveSession, Protocol } from '@chairside/domain';
import { memo } from 'react';
import { RangeSpark, Sparkline } from './spark.js';
import { trendOf } from './trend.js';
import type { TileFigure } from './tile-figures.js';
import { useTrustedMinute } from './use-trusted-minute.js';

interface FigureTrendProps {
  session: LiveSession;
  protocol: Protocol;
  measure: TileFigure['measure'];
  look: TileFigure['key'];
}

/** What a figure did in the last hour; drawn anew when its session changes, and once a minute. */
export const FigureTrend = memo(function FigureTrend({ session, protocol, measure, look }: FigureTrendProps) {
  const trend = trendOf(session, protocol, measure, useTrustedMinute());
  const Drawing = trend.points.some(({ lowerY }) => lowerY !== null) ? RangeSpark : Sparkline;
  return <Drawing trend={trend} look={`spark-${look}`} />;
});
