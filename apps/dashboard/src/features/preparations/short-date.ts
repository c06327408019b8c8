import { LOCALE, type Iso } from '@chairside/domain';

/** A day without its year, as "20 Nov". */
export function shortDate(at: Iso, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { timeZone, day: 'numeric', month: 'short' }).format(Date.parse(at));
}
