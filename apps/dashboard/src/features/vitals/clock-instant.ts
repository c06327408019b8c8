import { iso, minutesAfter, type Iso } from '@chairside/domain';
import { clockTime } from './clock-time.js';

/** The last instant, not after `now`, at which the clinic's clock showed a time; nothing when it is not a time. */
export function instantAt(clock: string, now: Iso, timeZone: string): Iso | undefined {
  const wanted = minutesOfDay(clock);
  const current = minutesOfDay(clockTime(now, timeZone));
  if (wanted === undefined || current === undefined) return undefined;
  const back = (current - wanted + 24 * 60) % (24 * 60);
  const wholeMinute = iso(Math.floor(Date.parse(now) / 60_000) * 60_000);
  return back === 0 ? now : minutesAfter(wholeMinute, -back);
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
