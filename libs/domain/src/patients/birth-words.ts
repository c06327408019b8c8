import { LOCALE } from '../languages/spoken-here.en.js';

const BIRTH = new Intl.DateTimeFormat(LOCALE, { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A birth date as it is read without a doubt: "02 Nov 1979". The short month of September is "Sept" in some browsers. */
export function birthWords(birthDate: string): string {
  return BIRTH.format(Date.parse(`${birthDate}T00:00:00Z`)).replace('Sept', 'Sep');
}
