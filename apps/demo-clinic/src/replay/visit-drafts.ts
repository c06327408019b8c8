import { OBSERVATION, type Id } from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import type { PlacedSession } from './place-session.js';

const LONGEST_NAME = 100;

/** The patient of a recorded session, who is called after it. */
export function registering(session: string, number: string): Draft {
  // a name in a file may hold what no patient's name may: control marks, half a character, a text without end
  const readable = [...session.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('');
  const name = { family: 'Recorded', given: readable === '' ? 'unnamed' : readable };
  return { name: 'patient:register', payload: { name, birthDate: '1970-01-01', number } };
}

/** Booked for its check-in: a session belongs to the day on which its patient came, however late it is charted. */
export function booking(patientId: Id, { checkInAt }: PlacedSession): Draft {
  const payload = { patientId, protocolId: OBSERVATION.id, scheduledAt: checkInAt };
  return { name: 'session:book', payload };
}

/** What leads a booked session to where vitals are charted, each at its own time. */
export function opening(sessionId: Id, seat: { chairId: Id; nurseId: Id }, placed: PlacedSession): Draft[] {
  const { checkInAt, startAt } = placed;
  return [
    { name: 'session:check-in', payload: { sessionId, at: checkInAt, identifiers: ['name', 'number'] } },
    { name: 'session:seat', payload: { sessionId, at: checkInAt, ...seat } },
    { name: 'session:ready', payload: { sessionId, at: startAt } },
    { name: 'session:start', payload: { sessionId, at: startAt } },
  ];
}
