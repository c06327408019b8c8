import type { Id } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Absence } from './absence.js';

export type AwayChange =
  | { type: 'patient-went-away'; sessionId: Id; absence: Absence }
  | { type: 'patient-came-back'; sessionId: Id; absenceId: Id; back: NonNullable<Absence['back']> };

/** A session whose patient went away, or was seen back. */
export function applyAway(session: LiveSession, change: AwayChange): LiveSession {
  if (change.type === 'patient-went-away') return { ...session, absences: [...session.absences, change.absence] };
  const absences = session.absences.map((absence) =>
    absence.id === change.absenceId ? { ...absence, back: change.back } : absence,
  );
  return { ...session, absences };
}
