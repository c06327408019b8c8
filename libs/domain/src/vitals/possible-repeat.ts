import { minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { measures } from './measures.js';
import { standingReadings, valueOf, type VitalsReading, type VitalsSet } from './vitals-reading.js';

/**
 * A reading of the same author with the same values, taken within a minute: kept, but never a second opinion. What was
 * corrected away says nothing any more, so nothing repeats it.
 */
export function possibleRepeat(
  session: LiveSession,
  set: VitalsSet,
  takenAt: Iso,
  authorId: Id,
): VitalsReading | undefined {
  const [from, to] = [minutesAfter(takenAt, -1), minutesAfter(takenAt, 1)];
  return standingReadings(session.readings).find(
    (reading) =>
      reading.recordedBy === authorId &&
      reading.takenAt >= from &&
      reading.takenAt <= to &&
      measures.every((measure) => valueOf(reading, measure) === valueOf(set, measure)),
  );
}
