import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from './infusion-session.js';

/** Who has not come so long after the booked time may be said not to have come [proposed]. */
export const NO_SHOW_AFTER_MINUTES = 30;

/** From when the board asks whether a patient who is awaited will come at all; nothing where nobody is. */
export function askedAsNoShowAt({ status, scheduledAt }: Pick<LiveSession, 'status' | 'scheduledAt'>): Iso | null {
  return status === 'scheduled' ? minutesAfter(scheduledAt, NO_SHOW_AFTER_MINUTES) : null;
}
