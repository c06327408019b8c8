import type { Id } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { VitalsReading } from './vitals-reading.js';

export type VitalsChange =
  | { type: 'vitals-recorded'; sessionId: Id; patientId: Id; reading: VitalsReading }
  | { type: 'vitals-corrected'; sessionId: Id; patientId: Id; reading: VitalsReading };

/** A session with one more reading; a correction is a reading too. */
export function applyReading(session: LiveSession, change: VitalsChange): LiveSession {
  return { ...session, readings: [...session.readings, change.reading] };
}
