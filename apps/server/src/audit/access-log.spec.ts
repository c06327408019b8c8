import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, test } from '@jest/globals';
import type { ReadName } from '@chairside/domain';
import { accepted, aClinic, codeOf, hello, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anObservation, timeOf, type BegunSession } from '../testing/a-session.js';

let clinic: TestClinic;
let [ana, max, wall]: TestPerson[] = [];
let session: BegunSession;

beforeAll(async () => {
  clinic = await aClinic();
  [ana, max, wall] = await Promise.all(['ana', 'max', 'wall'].map((name) => signIn(clinic.url, name)));
  session = await anObservation(nurse());
});
afterAll(async () => clinic.stop());

const there = (person: TestPerson | undefined): TestPerson => {
  if (!person) throw new Error('nobody is signed in');
  return person;
};
const nurse = () => there(ana);

interface Noted {
  action: string;
  object_id: string | null;
  acting_role: string;
  outcome: string;
}

/** What is noted of somebody's refusals, as soon as there are as many. */
async function refusalsOf(person: TestPerson, count: number): Promise<Noted[]> {
  const find = () =>
    clinic.rows<Noted>(
      `SELECT action, object_id, acting_role, outcome FROM access_log
       WHERE actor_id = $1 AND outcome <> 'shown' ORDER BY at, object_id = $2 DESC`,
      [person.id, session.sessionId],
    );
  while ((await find()).length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  const found = await find();
  await clinic.rows('TRUNCATE access_log');
  return found;
}

test('house 6 a denied command is noted under its name, with the session and the patient it is about', async () => {
  const { sessionId, patientId } = session;
  const set = { sessionId, patientId, takenAt: await timeOf(nurse()), values: { respiratoryRate: 14 } };
  expect(codeOf(await there(wall).send('vitals:record', set))).toBe('forbidden');
  const noted = { action: 'vitals:record', acting_role: 'display', outcome: 'forbidden' };
  expect(await refusalsOf(there(wall), 2)).toEqual(
    expect.arrayContaining([
      { ...noted, object_id: sessionId },
      { ...noted, object_id: patientId },
    ]),
  );
});

test('house 6 a set for the wrong patient, and one for a session that is not there, name what they were about', async () => {
  const { sessionId } = session;
  const set = { takenAt: await timeOf(nurse()), values: { respiratoryRate: 14 } };
  const stranger = { sessionId, patientId: randomUUID() };
  const nowhere = { sessionId: randomUUID(), patientId: session.patientId };
  expect(codeOf(await nurse().send('vitals:record', { ...set, ...stranger }))).toBe('patient-mismatch');
  expect((await refusalsOf(nurse(), 2)).map(({ object_id }) => object_id).sort()).toEqual(
    Object.values(stranger).sort(),
  );
  expect(codeOf(await nurse().send('vitals:record', { ...set, ...nowhere }))).toBe('not-found');
  expect((await refusalsOf(nurse(), 2)).map(({ object_id }) => object_id).sort()).toEqual(
    Object.values(nowhere).sort(),
  );
});

test('house 6 a number that is refused with whose it is is a look at that patient, before it is told', async () => {
  const [identity, taken] = [{ name: { family: 'Okafor', given: 'Amara' }, birthDate: '1984-03-14' }, randomUUID()];
  const other = accepted(await nurse().send('patient:register', { ...identity, number: taken })).id;
  await clinic.rows('TRUNCATE access_log');
  const answer = await nurse().send('patient:register', { ...identity, number: taken });
  expect(answer).toMatchObject({ problem: { detail: expect.stringContaining('Amara Okafor') } });
  expect(JSON.stringify(answer)).not.toContain(other);
  const looks = `SELECT action, object_id, outcome, actor_id FROM access_log`;
  const look = { action: 'patient', object_id: other, outcome: 'shown', actor_id: nurse().id };
  expect(await clinic.rows(looks)).toEqual([look]);
});

test('house 6 whose number it is is told to nobody while that cannot be noted', async () => {
  const [identity, taken] = [{ name: { family: 'Bello', given: 'Tunde' }, birthDate: '1984-03-14' }, randomUUID()];
  accepted(await nurse().send('patient:register', { ...identity, number: taken }));
  await clinic.rows('ALTER TABLE access_log RENAME TO access_log_away');
  const answer = await nurse().send('patient:register', { ...identity, number: taken });
  await clinic.rows('ALTER TABLE access_log_away RENAME TO access_log');
  expect(codeOf(answer)).toBe('internal');
  expect(JSON.stringify(answer)).not.toContain('Bello');
});

it.each<[ReadName, () => string, () => string | null]>([
  ['session', () => `/api/sessions/${session.sessionId}`, () => session.sessionId],
  ['patient', () => `/api/patients/${session.patientId}`, () => session.patientId],
  ['patients', () => '/api/patients', () => null],
  ['plan', () => '/api/plan/2026-11-23', () => null],
  ['review', () => '/api/review/2026-11-23', () => null],
  ['review-entries', () => '/api/review/2026-11-23/entries', () => null],
])('house 6 a refused look at %s is noted', async (action, path, objectId) => {
  expect((await there(wall).get(path())).status).toBe(403);
  const noted = { action, object_id: objectId(), acting_role: 'display', outcome: 'forbidden' };
  expect(await refusalsOf(there(wall), 1)).toEqual([noted]);
});

it('house 6 a refused look at the board is noted, over HTTP and as a hello', async () => {
  const noted = { action: 'board', object_id: null, acting_role: 'administrator', outcome: 'forbidden' };
  expect((await there(max).get('/api/board')).status).toBe(403);
  expect(await refusalsOf(there(max), 1)).toEqual([noted]);
  const socket = await there(max).socket();
  expect(await hello(socket)).toMatchObject({
    ok: false,
    problem: { code: 'forbidden', detail: 'Your role has no live board.' },
  });
  expect(await refusalsOf(there(max), 1)).toEqual([noted]);
  socket.disconnect();
});
