import { dayBounds } from './clinic-days.js';
import { clinicDay, minutesAfter, type ClinicDay, type Id, type Iso } from './clinic-time.js';
import { derivedId } from './ids.js';

/** Where the demo clinic stands. */
export const DEMO_TIME_ZONE = 'America/New_York';

/** The demo opens at 10:40, when the chairs of an ordinary day are full. */
const OPENS_AT_MINUTE = 10 * 60 + 40;
const DOORS_OPEN_MINUTE = 7 * 60 + 50;
const LAST_ARRIVAL_MINUTE = 15 * 60;

/** The id of a made-up person of the demo clinic: known before the clinic is founded, so that its past can name them. */
export function demoPersonId(username: string): Id {
  return derivedId('chairside demo account', username);
}

/** The moment of the clinic's day at which a demo opens that is started for the first time. */
export function demoOpensAt(realNow: Iso): Iso {
  return minuteOf(clinicDay(realNow, DEMO_TIME_ZONE), OPENS_AT_MINUTE);
}

/** When the doors of the demo clinic open on a day, and until when patients come. */
export function demoHours(day: ClinicDay): { from: Iso; to: Iso } {
  return { from: minuteOf(day, DOORS_OPEN_MINUTE), to: minuteOf(day, LAST_ARRIVAL_MINUTE) };
}

/** The working days of the demo clinic that come after a day, the nearest first. */
export function demoDaysAfter(day: ClinicDay, count: number): ClinicDay[] {
  const days: ClinicDay[] = [];
  for (const date = new Date(`${day}T12:00:00Z`); days.length < count;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) days.push(date.toISOString().slice(0, 10));
  }
  return days;
}

function minuteOf(day: ClinicDay, minute: number): Iso {
  return minutesAfter(dayBounds(day, DEMO_TIME_ZONE).from, minute);
}
