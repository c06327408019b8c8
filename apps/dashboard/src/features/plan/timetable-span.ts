import type { PlannedVisitRow } from '@chairside/contracts';
import { instantOn, minutesAfter, minutesBetween, type ClinicDay, type Iso } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';

/** The hours that a day's timetable shows. */
export interface ShownSpan {
  from: Iso;
  to: Iso;
}

const OPENS = '08:00';
const CLOSES = '18:00';

/** The usual hours, or longer where somebody is booked before or after. */
export function spanShown(day: ClinicDay, timeZone: string, visits: readonly PlannedVisitRow[]): ShownSpan {
  const starts = visits.map(({ scheduledAt }) => wholeHour(scheduledAt, 0));
  const ends = visits.map(({ scheduledAt, plannedMinutes }) =>
    wholeHour(minutesAfter(scheduledAt, plannedMinutes), 59),
  );
  return {
    from: [instantOn(day, OPENS, timeZone), ...starts].sort()[0] ?? '',
    to: [instantOn(day, CLOSES, timeZone), ...ends].sort().at(-1) ?? '',
  };
}

const HOUR_MS = 60 * 60_000;

/** The hour that an instant lies in; with minutes added first, the hour in which it ends. */
function wholeHour(at: Iso, minutes: number): Iso {
  return new Date(Math.floor((Date.parse(at) + minutes * 60_000) / HOUR_MS) * HOUR_MS).toISOString();
}

/** Each full hour with the clinic's clock. */
export function hoursOf({ from, to }: ShownSpan, timeZone: string): { at: Iso; clock: string }[] {
  const hours = Math.floor(minutesBetween(from, to) / 60);
  return Array.from({ length: hours + 1 }, (_, index) => {
    const at = minutesAfter(from, index * 60);
    return { at, clock: clockTime(at, timeZone) };
  });
}

export function leftOf(at: Iso, { from, to }: ShownSpan): string {
  return `${(100 * minutesBetween(from, at)) / minutesBetween(from, to)}%`;
}

export function widthOf(minutes: number, { from, to }: ShownSpan): string {
  return `${(100 * minutes) / minutesBetween(from, to)}%`;
}
