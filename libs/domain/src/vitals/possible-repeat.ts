import { minutesBetween, type Id, type Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { measures } from './measures.js';
import { valueOf, type VitalsReading, type VitalsSet } from './vitals-reading.js';

/** A reading of the same author with the same values, taken within a minute: kept, but never a second opinion. */
export function possibleRepeat(
  session: LiveSession,
  set: VitalsSet,
  takenAt: Iso,
  authorId: Id,
): VitalsReading | undefined {
  return session.readings.find(
    (reading) =>
      reading.recordedBy === authorId &&
      Math.abs(minutesBetween(reading.takenAt, takenAt)) <= 1 &&
      measures.every((measure) => valueOf(reading, measure) === valueOf(set, measure)),
  );
}
