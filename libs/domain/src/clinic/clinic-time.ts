/** A uuid as text. */
export type Id = string;
/** An instant as JSON carries it: ISO 8601 with milliseconds and Z. */
export type Iso = string;
/** A calendar day of the clinic: YYYY-MM-DD. */
export type ClinicDay = string;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** An instant as JSON carries it, from milliseconds since 1970. */
export function iso(milliseconds: number): Iso {
  return new Date(milliseconds).toISOString();
}

/** The instant that lies a number of minutes after another; negative minutes lie before. */
export function minutesAfter(at: Iso, minutes: number): Iso {
  return iso(Date.parse(at) + minutes * MINUTE);
}

/** Minutes from one instant to another, with fractions; negative when `to` is earlier. */
export function minutesBetween(from: Iso, to: Iso): number {
  return (Date.parse(to) - Date.parse(from)) / MINUTE;
}

const CLOCKS_APART_MINUTES = 5 / 60;

/**
 * So far two screens' clocks may lie apart, in minutes of the clinic: what one charted of this moment is not of the future
 * to the other. A demo's clock runs faster, and so do they.
 */
export function clocksApart(rate = 1): number {
  return CLOCKS_APART_MINUTES * rate;
}

// to make one takes fifty times as long as to use it, and every clinic asks for its day every second
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day that an instant falls on in an IANA zone. */
export function clinicDay(at: Iso, timeZone: string): ClinicDay {
  const known = dayFormats.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (!known) dayFormats.set(timeZone, format);
  return format.format(Date.parse(at));
}

/** The calendar day so many days from another; a calendar day has no zone. Negative days lie before. */
export function daysAfter(day: ClinicDay, days: number): ClinicDay {
  return iso(Date.parse(`${day}T00:00:00Z`) + days * DAY).slice(0, 10);
}

/** The clock of a clinic: real in a clinic, faster in a demo. */
export interface ClinicClock {
  anchorClinic: Iso;
  anchorReal: Iso;
  rate: number;
}

/** The clinic's time at a real instant. */
export function clinicNow(clock: ClinicClock, real: Iso): Iso {
  const elapsed = Date.parse(real) - Date.parse(clock.anchorReal);
  return iso(Date.parse(clock.anchorClinic) + elapsed * clock.rate);
}
