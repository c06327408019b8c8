import {
  yardsticksFor,
  isVitalSign,
  judgeBy,
  minutesAfter,
  scale,
  signAt,
  standingReadings,
  valueOf,
  vitalSign,
  type Assessment,
  type Iso,
  type LiveSession,
  type Measure,
  type Protocol,
  type VitalsReading,
  type Yardstick,
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

/** A reading of the last hour, and where it stands from left to right. */
export interface PlacedReading {
  reading: VitalsReading;
  x: number;
}

/**
 * The readings that the trends of a tile are drawn from.
 * @param minute the minute that is shown; its last moment is the right end
 */
export function lastHour({ readings }: LiveSession, minute: Iso): PlacedReading[] {
  const from = minutesAfter(minute, 1 - TREND_MINUTES);
  const fromMs = Date.parse(from);
  return standingReadings(readings)
    .filter(({ takenAt }) => takenAt >= from)
    .map((reading) => ({ reading, x: Math.min(1, (Date.parse(reading.takenAt) - fromMs) / TREND_MS) }));
}

/** How a measure went in those readings. */
export function trendOf(
  session: LiveSession,
  protocol: Protocol,
  measure: Measure,
  recent: readonly PlacedReading[],
): Trend {
  const [low, high] = axisOf(measure);
  const heightOf = (value: number) => 1 - (Math.min(high, Math.max(low, value)) - low) / (high - low);
  const by = yardsticksFor(session, protocol, measure);
  const lower = lowerOf(measure);
  let last: number | undefined;
  const points: TrendPoint[] = [];
  for (const { reading, x } of recent) {
    const value = valueOf(reading, measure);
    if (value === undefined) continue;
    last = value;
    const under = lower && valueOf(reading, lower);
    const lowerY = under === undefined ? null : heightOf(under);
    points.push({ x, y: heightOf(value), lowerY, level: judgeBy(by, value).assessment });
  }
  const limit = nearestLimit(by, last);
  return { points, limit: limit === undefined || limit <= low || limit >= high ? null : heightOf(limit) };
}

function lowerOf(measure: Measure): Measure | undefined {
  return isVitalSign(measure) ? signAt(vitalSign(measure).panel, 'lower') : undefined;
}

function nearestLimit(by: readonly Yardstick[], last: number | undefined): number | undefined {
  if (last === undefined) return undefined;
  const figures = by.flatMap(({ at }) => at ?? []);
  return figures.sort((a, b) => Math.abs(a - last) - Math.abs(b - last))[0];
}
