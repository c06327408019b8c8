import { doseProgress, sessionStatus, statusSince, type Iso, type LiveSession } from '@chairside/domain';

/** The stretch of time that the chart shows, in milliseconds. */
export interface ChartSpan {
  from: number;
  to: number;
  /** Where the labelled lines stand. */
  ticks: number[];
  /** How far there is something to draw: to now, or to the end of the visit. */
  now: number;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const SHORTEST = 60 * MINUTE;
const AHEAD = 12 * MINUTE;
const LABEL_ROOM = 64;

/** From the first thing charted to a little after now, or to the planned end; whole quarters, labels with room. */
export function chartSpan(session: LiveSession, now: Iso, plotWidth: number): ChartSpan {
  const moments = [...session.steps.map(({ at }) => at), ...session.readings.map(({ takenAt }) => takenAt)];
  const first = Date.parse(moments.reduce((a, b) => (a < b ? a : b), moments[0] ?? session.scheduledAt));
  const last = Date.parse(moments.reduce((a, b) => (a > b ? a : b), session.scheduledAt));
  const isOver = sessionStatus(session.status).ended === true;
  const endsAt = doseProgress(session, now)?.endsAt;
  const end = isOver ? last : Math.max(Date.parse(now), endsAt ? Date.parse(endsAt) : 0);
  const from = Math.floor(first / QUARTER) * QUARTER;
  const to = Math.max(Math.ceil((end + AHEAD) / QUARTER) * QUARTER, from + SHORTEST);
  return { from, to, ticks: ticksOf(from, to, plotWidth), now: Date.parse(isOver ? statusSince(session) : now) };
}

function ticksOf(from: number, to: number, plotWidth: number): number[] {
  const room = Math.max(1, Math.floor(plotWidth / LABEL_ROOM));
  const step = [1, 2, 4, 8, 16, 32].find((quarters) => (to - from) / (quarters * QUARTER) <= room) ?? 64;
  const count = Math.floor((to - from) / (step * QUARTER));
  return Array.from({ length: count + 1 }, (_, index) => from + index * step * QUARTER);
}

/** Where a moment stands across the plot, in pixels. */
export function placeOf({ from, to }: ChartSpan, at: number, plotWidth: number): number {
  return ((at - from) / (to - from)) * plotWidth;
}
