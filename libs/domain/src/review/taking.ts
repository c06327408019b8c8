import { minutesBetween, type Iso } from '../clinic/clinic-time.js';

/** Floor rule 13: after so many seconds an alert goes to all nurses. */
export const SLOW_TAKING_SECONDS = 60;

/** Whole seconds from the raising of an alert to "I have it"; nothing while nobody took it. */
export function takingSeconds({ raisedAt, takenAt }: { raisedAt: Iso; takenAt: Iso | null }): number | null {
  return takenAt === null ? null : Math.max(0, Math.floor(minutesBetween(raisedAt, takenAt) * 60));
}
