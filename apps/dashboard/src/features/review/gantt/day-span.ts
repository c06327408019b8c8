import type { DayReview } from '@chairside/contracts';
import { dayBounds, iso, type Iso } from '@chairside/domain';
import { clockTime } from '../../vitals/clock-time.js';

/** The part of a clinic day in which something happened, with the hours of the clinic's clock in it. */
export interface DaySpan {
  from: Iso;
  to: Iso;
  hours: { at: number; clock: string }[];
  /** Where a moment lies, as a share of the span; what lies outside it is at its edge. */
  place: (at: Iso) => number;
}

/** Every zone's hours begin at a quarter of an hour of any other's. */
const QUARTER = 15 * 60_000;

/** From the hour before the earliest moment to the quarter after the latest, within the day. */
export function daySpan(moments: readonly Iso[], { day, timeZone }: Pick<DayReview, 'day' | 'timeZone'>): DaySpan {
  const bounds = dayBounds(day, timeZone);
  const within = moments.map((at) => (at < bounds.from ? bounds.from : at > bounds.to ? bounds.to : at)).sort();
  const isHour = (time: number) => clockTime(iso(time), timeZone).endsWith(':00');
  let begin = Math.floor(Date.parse(within[0] ?? bounds.from) / QUARTER) * QUARTER;
  while (!isHour(begin)) begin -= QUARTER;
  const end = Math.max(begin + 4 * QUARTER, Math.ceil(Date.parse(within.at(-1) ?? bounds.to) / QUARTER) * QUARTER);
  const place = (at: Iso) => Math.min(1, Math.max(0, (Date.parse(at) - begin) / (end - begin)));
  const quarters = Array.from({ length: (end - begin) / QUARTER + 1 }, (_, index) => begin + index * QUARTER);
  const hours = quarters
    .filter(isHour)
    .map((time) => ({ at: place(iso(time)), clock: clockTime(iso(time), timeZone) }));
  return { from: iso(begin), to: iso(end), hours, place };
}
