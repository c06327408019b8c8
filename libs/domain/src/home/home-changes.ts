import type { Id } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { HomeRecord } from './home-record.js';

/** Something was charted of a session at home. */
export interface HomeChange {
  type: 'home-recorded';
  sessionId: Id;
  record: HomeRecord;
}

/** A session with one more record; who watches it answers for the patient. */
export function applyHome(session: LiveSession, { record }: HomeChange): LiveSession {
  const nurseId = record.kind === 'watch' ? record.by : session.nurseId;
  return { ...session, nurseId, home: [...session.home, record] };
}
