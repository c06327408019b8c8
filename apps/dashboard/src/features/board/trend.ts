import {
  baselineOf,
  figureOf,
  isVitalSign,
  judge,
  minutesAfter,
  scale,
  signAt,
  valuesOf,
  vitalSign,
  type Assessment,
  type Iso,
  type LiveSession,
  type Measure,
  type Protocol,
} from '@chairside/domain';

/** The last hour of one figure, in shares of its box: 0 is left and top, 1 is right and bottom. */
export interface Trend {
  points: TrendPoint[];
  /** The limit that the last value is nearest to, where the scale shows it. */
  limit: number | null;
}

export interface TrendPoint {
  x: number;
  y: number;
  /** The lower end, where two values belong together. */
  lowerY: number | null;
  level: Assessment;
}

export const TREND_MINUTES = 60;
const TREND_MS = TREND_MINUTES * 60_000;

/** One scale for a measure on every tile, so that tiles compare. */
function axisOf(measure: Measure): readonly [number, number] {
  return isVitalSign(measure) ? (vitalSign(measure).axis ?? vitalSign(measure).plausible) : scale(measure).range;
}

/**
 * @param minute the minute that is shown; its last moment is the right end
 */
export function trendOf(session: LiveSession, protocol: Protocol, measure: Measure, minute: Iso): Trend {
  const [low, high] = axisOf(measure);
  const from = minutesAfter(minute, 1 - TREND_MINUTES);
  const fromMs = Date.parse(from);
  const heightOf = (value: number) => 1 - (Math.min(high, Math.max(low, value)) - low) / (high - low);
  const baseline = baselineOf(session, measure)?.value;
  const lower = lowerOf(measure);
  const lowers = new Map(lower ? valuesOf(session.readings, lower).map((item) => [item.readingId, item.value]) : []);
  const values = valuesOf(session.readings, measure).filter(({ takenAt }) => takenAt >= from);
  const points = values.map(({ value, takenAt, readingId }) => {
    const under = lowers.get(readingId);
    return {
      x: Math.min(1, (Date.parse(takenAt) - fromMs) / TREND_MS),
      y: heightOf(value),
      lowerY: under === undefined ? null : heightOf(under),
      level: judge(measure, value, protocol.limits, baseline).assessment,
    };
  });
  const limit = nearestLimit(protocol, measure, values.at(-1)?.value, baseline);
  return { points, limit: limit === undefined || limit <= low || limit >= high ? null : heightOf(limit) };
}

function lowerOf(measure: Measure): Measure | undefined {
  return isVitalSign(measure) ? signAt(vitalSign(measure).panel, 'lower') : undefined;
}

function nearestLimit({ limits }: Protocol, measure: Measure, last?: number, baseline?: number): number | undefined {
  if (last === undefined) return undefined;
  const figures = (limits[measure] ?? []).flatMap((limit) => figureOf(limit, baseline) ?? []);
  return figures.sort((a, b) => Math.abs(a - last) - Math.abs(b - last))[0];
}
