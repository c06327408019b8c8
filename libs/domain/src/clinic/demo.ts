import { clinicDay, dayBounds, minutesAfter, type Id, type Iso } from './clinic-time.js';
import { derivedId } from './ids.js';

/** Where the demo clinic stands. */
export const DEMO_TIME_ZONE = 'America/New_York';

/** The demo opens at 10:40, when the chairs of an ordinary day are full. */
const OPENS_AT_MINUTE = 10 * 60 + 40;

/** The id of a made-up person of the demo clinic: known before the clinic is founded, so that its past can name them. */
export function demoPersonId(username: string): Id {
  return derivedId('chairside demo account', username);
}

/** The moment of the clinic's day at which a demo opens that is started for the first time. */
export function demoOpensAt(realNow: Iso): Iso {
  return minutesAfter(dayBounds(clinicDay(realNow, DEMO_TIME_ZONE), DEMO_TIME_ZONE).from, OPENS_AT_MINUTE);
}
