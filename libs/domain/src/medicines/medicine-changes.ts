import type { Id } from '../clinic/clinic-time.js';
import { withStruck, type Struck } from '../clinic/struck.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { GivenMedicine } from './given-medicine.js';

export type MedicineChange =
  | { type: 'medicine-given'; sessionId: Id; given: GivenMedicine }
  | { type: 'medicine-struck'; sessionId: Id; medicineId: Id; struck: Struck };

/** A session with a medicine given, or one that was charted in error struck. */
export function applyMedicine(session: LiveSession, change: MedicineChange): LiveSession {
  const medicines =
    change.type === 'medicine-given'
      ? [...session.medicines, change.given]
      : withStruck(session.medicines, change.medicineId, change.struck);
  return { ...session, medicines };
}
