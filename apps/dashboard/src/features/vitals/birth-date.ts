const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: '2-digit', month: 'short', year: 'numeric' });

/** A birth date as it is read aloud: "02 Nov 1979". A date has no zone. */
export function birthDate(date: string): string {
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** Whole years from a birth date to a clinic day. */
export function yearsOld(date: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(date.slice(0, 4));
  return day.slice(5) < date.slice(5) ? years - 1 : years;
}
