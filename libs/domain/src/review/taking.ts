import { minutesBetween, type Iso } from '../clinic/clinic-time.js';

/** Floor rule 13: after so many seconds an alert goes to all nurses. */
export const SLOW_TAKING_SECONDS = 60;

interface Waited {
  raisedAt: Iso;
  takenAt: Iso | null;
  /** When what it was about was charted back. */
  settledAt: Iso | null;
}

/**
 * Whole seconds that an alert waited for a person: until "I have it", else until what it was about was charted back, and
 * where nobody did either until the visit was over, or until now. Who is never answered does not drop out of the figure.
 */
export function waitedSeconds({ raisedAt, takenAt, settledAt }: Waited, until: Iso): number {
  return Math.max(0, Math.floor(minutesBetween(raisedAt, takenAt ?? settledAt ?? until) * 60));
}
