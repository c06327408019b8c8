import { iso, minutesAfter, minutesBetween, type Iso } from '@chairside/domain';

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

/** The last instant, not after `now`, at which the clinic's clock showed a time; nothing when it is not a time. */
export function instantAt(clock: string, now: Iso, timeZone: string): Iso | undefined {
  const wanted = minutesOfDay(clock);
  const current = minutesOfDay(clockTime(now, timeZone));
  if (wanted === undefined || current === undefined) return undefined;
  const back = (current - wanted + 24 * 60) % (24 * 60);
  const wholeMinute = iso(Math.floor(Date.parse(now) / 60_000) * 60_000);
  return back === 0 ? now : minutesAfter(wholeMinute, -back);
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

/** Whether a text is a time of day, as "10:56". */
export function isClock(text: string): boolean {
  return minutesOfDay(text) !== undefined;
}

function minutesOfDay(clock: string): number | undefined {
  // with a colon or as four digits: three might be a time that is still being typed
  const found = /^(?<hour>[01]?\d|2[0-3])(?::|(?<=\d\d))(?<minute>[0-5]\d)$/.exec(clock.trim())?.groups;
  return found ? Number(found.hour) * 60 + Number(found.minute) : undefined;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(timeZone, made);
  return made;
}
