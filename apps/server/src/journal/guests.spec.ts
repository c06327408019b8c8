import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { OBSERVATION } from '@chairside/domain';
import { aClinic, accepted, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { aBooking } from '../testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  ana = await signIn(clinic.url, 'ana');
});
afterAll(async () => clinic.stop());

it('house 6 a booking for another day is on no board; whoever checks in for it joins the board with their patient', async () => {
  const { sessionId, patientId } = await aBooking(ana, OBSERVATION.id, -26 * 60);
  const before = await ana.board();
  expect(before.sessions.map(({ id }) => id)).not.toContain(sessionId);
  expect((await ana.session(sessionId)).status).toBe('scheduled');

  accepted(await ana.send('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }));
  const after = await ana.board();
  expect(after.sessions.find(({ id }) => id === sessionId)).toMatchObject({ status: 'checked-in', patientId });
  expect(after.patients.map(({ id }) => id)).toContain(patientId);
  expect(await ana.session(sessionId)).toEqual(after.sessions.find(({ id }) => id === sessionId));
});

it('house 6 every session whose row is in the clinic stands on the board', async () => {
  const rows = await clinic.rows<{ id: string }>(`SELECT id FROM sessions WHERE status = 'checked-in'`);
  const onBoard = (await ana.board()).sessions.map(({ id }) => id);
  expect(rows.length).toBeGreaterThan(0);
  for (const { id } of rows) expect(onBoard).toContain(id);
});
