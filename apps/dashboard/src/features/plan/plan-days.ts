import { daysAfter, LOCALE, type ClinicDay } from '@chairside/domain';

const whole = new Intl.DateTimeFormat(LOCALE, {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const short = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });

/** "Mon 23 Nov 2026". The short month of September is "Sept" in some browsers. */
export function dayOfYear(day: ClinicDay): string {
  return whole.format(middayOf(day)).replace(',', '').replace('Sept', 'Sep');
}

/** "Mon 23 Nov". */
export function dayInWeek(day: ClinicDay): string {
  return short.format(middayOf(day)).replace(',', '').replace('Sept', 'Sep');
}

/** The Monday of a day's week. */
export function mondayOf(day: ClinicDay): ClinicDay {
  return daysAfter(day, -((new Date(middayOf(day)).getUTCDay() + 6) % 7));
}

function middayOf(day: ClinicDay): number {
  return Date.parse(`${day}T12:00:00Z`);
}
