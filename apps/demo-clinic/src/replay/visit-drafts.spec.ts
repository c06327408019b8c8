import { expect, it } from '@jest/globals';
import { minutesBetween } from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { NURSES } from '../living/world.js';
import type { RecordedRow } from '../recorded/read-recording.js';
import { aClinicOfToday } from '../testing/a-clinic-of-today.js';
import { placeSession } from './place-session.js';
import { booking, opening, registering } from './visit-drafts.js';

const NURSE = NURSES[0] ?? '';
const row = (line: number, minute: number): RecordedRow => ({
  line,
  session: 'a',
  minute,
  measured: {},
  unreadable: [],
});

it('a recorded session belongs to the day of its check-in, joins the board all the same, and ends as any other', () => {
  const clinic = aClinicOfToday('2025-11-20T00:30:00.000Z', 1, 'replay');
  const send = (draft: Draft) => clinic.submit(draft, NURSE);
  const placed = placeSession([row(2, 0), row(3, 90)], clinic.now);
  const { id: chairId } = send({ name: 'chair:add', payload: { name: 'Replay' } });
  const { id: patientId } = send(registering('a', 'R-1'));
  const { id: sessionId } = send(booking(patientId, placed));
  const seat = { chairId, nurseId: clinic.staff.get(NURSE)?.id ?? '' };
  for (const draft of opening(sessionId, seat, placed)) send(draft);
  for (const { takenAt } of placed.rows) {
    const values = { heartRate: 60 };
    send({ name: 'vitals:record', payload: { sessionId, patientId, takenAt, values, lateReason: 'Replayed' } });
  }
  const session = clinic.board.sessions[sessionId];
  expect(session).toMatchObject({ day: '2025-11-19', scheduledAt: placed.checkInAt, status: 'infusing' });
  expect(session?.readings.map(({ takenAt }) => minutesBetween(takenAt, clinic.now))).toEqual([91, 1]);
  expect(clinic.board.patients[patientId]?.number).toBe('R-1');
  send({ name: 'session:complete', payload: { sessionId } });
  send({ name: 'session:discharge', payload: { sessionId } });
  expect(clinic.board.sessions[sessionId]?.status).toBe('discharged');
});

it('a session may be called anything', () => {
  const nameOf = (session: string) => {
    const draft = registering(session, 'R-1');
    return draft.name === 'patient:register' ? draft.payload.name.given : undefined;
  };
  expect(nameOf(' s1\u0000\r\nb ')).toBe('s1 b');
  expect(nameOf('\ud83d')).toBe('unnamed');
  expect([...(nameOf('\u{1f600}'.repeat(300)) ?? '')]).toHaveLength(100);
});
