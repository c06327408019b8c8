import { LOCALE, type ClinicDay } from '@chairside/domain';

const title = new Intl.DateTimeFormat(LOCALE, {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const short = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'long' });

/** "Monday 23 November 2026". */
export function dayTitle(day: ClinicDay): string {
  return title.format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');
}

/** "23 November". */
export function dayOfMonth(day: ClinicDay): string {
  return short.format(Date.parse(`${day}T00:00:00Z`));
}
