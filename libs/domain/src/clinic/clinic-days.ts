import { clinicDay, daysAfter, iso, type ClinicDay, type Iso } from './clinic-time.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether a text is a calendar day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** The instants at which a clinic day begins and ends; exact on the two days of a clock change. */
export function dayBounds(day: ClinicDay, timeZone: string): { from: Iso; to: Iso } {
  return { from: iso(startOfDay(day, timeZone)), to: iso(startOfDay(daysAfter(day, 1), timeZone)) };
}

function startOfDay(day: ClinicDay, timeZone: string): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  // Zones lie at most 14 hours from UTC: the first minute of that window which already falls on the day is its start.
  let low = asUtc - 15 * 60 * MINUTE;
  let high = asUtc + 15 * 60 * MINUTE;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / MINUTE / 2) * MINUTE;
    if (clinicDay(iso(middle), timeZone) < day) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The instant at which the clock of a zone shows a time (HH:MM) on a day. A time that a clock change leaves out is taken
 * an hour later; of one that comes twice, the first.
 */
export function instantOn(day: ClinicDay, clock: string, timeZone: string): Iso {
  const shown = Date.parse(`${day}T${clock}:00Z`);
  const candidates = [-DAY, DAY].map((beside) => shown - offsetOf(shown + beside, timeZone));
  const exact = candidates.filter((at) => at + offsetOf(at, timeZone) === shown);
  return iso(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates));
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetOf(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return shown - Math.floor(at / MINUTE) * MINUTE;
}
