import { minutesBetween, type Iso } from '@chairside/domain';

const formats = new Map<string, Intl.DateTimeFormat>();
/** What was said of a minute: a board says the same few hundred over and over, and putting one in words is slow. */
const said = new Map<string, string>();
const MOST_SAID = 5_000;

/** The clinic's wall clock at an instant, as "10:56". */
export function clockTime(at: Iso, timeZone: string): string {
  const minute = `${at.slice(0, 16)} ${timeZone}`;
  const known = said.get(minute);
  if (known !== undefined) return known;
  if (said.size >= MOST_SAID) said.clear();
  const time = formatOf(timeZone).format(Date.parse(at));
  said.set(minute, time);
  return time;
}

/** As `clockTime`, with seconds: "10:51:07". */
export function clockSeconds(at: Iso, timeZone: string): string {
  const seconds = String(new Date(at).getUTCSeconds()).padStart(2, '0');
  return `${clockTime(at, timeZone)}:${seconds}`;
}

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g;

/** A text of the clinic with its instants as clock times: refusals carry them as the wire does. */
export function withClockTimes(text: string, timeZone: string): string {
  return text.replace(INSTANT, (at) => clockTime(at, timeZone));
}

/** Whole minutes from one instant to another; never negative. */
export function ageMinutes(from: Iso, to: Iso): number {
  return Math.max(0, Math.floor(minutesBetween(from, to)));
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(timeZone, made);
  return made;
}
