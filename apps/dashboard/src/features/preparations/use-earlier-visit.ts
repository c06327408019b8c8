import { liveSession, patientRecord } from '@chairside/contracts';
import { may, sessionStatus, type Id, type LiveSession } from '@chairside/domain';
import { useRead } from '../../live/use-read.js';
import { useMyRole } from '../auth/use-my-role.js';

/** What the patient's last visit established, where there was one and it can be read; looked up once for each visit. */
export function useEarlierVisit(session: LiveSession, isWanted: boolean): LiveSession | null {
  const role = useMyRole();
  const mayRead = role !== null && may(role, 'patient');
  const patient = useRead(isWanted && mayRead ? `/api/patients/${session.patientId}` : null, patientRecord);
  const before = patient.kind === 'ready' ? lastBefore(patient.value.sessions, session) : null;
  const earlier = useRead(before === null ? null : `/api/sessions/${before}`, liveSession);
  return earlier.kind === 'ready' ? earlier.value : null;
}

interface Visit {
  id: Id;
  day: string;
  status: LiveSession['status'];
}

/** The last visit that is over and on which somebody was seen, up to the day of this one. */
function lastBefore(visits: readonly Visit[], { id, day }: LiveSession): Id | null {
  const seen = visits.filter(
    (visit) => visit.id !== id && visit.day <= day && sessionStatus(visit.status).ended === true && isSeen(visit),
  );
  return seen.sort((a, b) => a.day.localeCompare(b.day)).at(-1)?.id ?? null;
}

function isSeen({ status }: Visit): boolean {
  return status === 'discharged' || status === 'left' || status === 'transferred';
}
