import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { callList, patientRecord, weekPlan } from '@chairside/contracts';
import { daysAfter, OBSERVATION } from '@chairside/domain';
import {
  accepted,
  aClinic,
  entriesUntil,
  hello,
  signIn,
  type TestClinic,
  type TestPerson,
} from '../testing/a-clinic.js';
import { aBooking } from '../testing/a-session.js';

let clinic: TestClinic;
let [ana, pia, max, wall]: TestPerson[] = [];
beforeAll(async () => {
  clinic = await aClinic();
  [ana, pia, max, wall] = await Promise.all(['ana', 'pia', 'max', 'wall'].map((name) => signIn(clinic.url, name)));
});
afterAll(async () => clinic.stop());

const there = (person: TestPerson | undefined): TestPerson => {
  if (!person) throw new Error('nobody is signed in');
  return person;
};

/** A visit of tomorrow whose coverage was noted, and noted anew. */
async function noted() {
  const nurse = there(ana);
  const today = (await nurse.board()).day ?? '';
  const { patientId, sessionId } = await aBooking(nurse, OBSERVATION.id, -26 * 60);
  const day = (await nurse.session(sessionId)).day;
  const first = { patientId, way: 'insurance', authorisedUntil: daysAfter(today, 3), words: 'Plan B' } as const;
  accepted(await there(max).send('coverage:note', first));
  const { revision } = accepted(await there(pia).send('coverage:note', { patientId, way: 'sliding-scale' }));
  return { patientId, sessionId, day, first, revision };
}

it('product 68 every note is kept with its author, the last one holds, on the patient, the plan and the list of calls', async () => {
  const { patientId, sessionId, day, first } = await noted();
  const { patientId: _, ...details } = first;
  const { coverage } = patientRecord.parse((await there(pia).get(`/api/patients/${patientId}`)).body);
  expect(coverage).toMatchObject([
    { way: 'sliding-scale', authorisedUntil: null, words: null, by: there(pia).id },
    { ...details, by: there(max).id },
  ]);
  const week = weekPlan.parse((await there(pia).get(`/api/plan/${day}`)).body);
  expect(week.visits.find(({ id }) => id === sessionId)?.coverage).toEqual(coverage?.[0]);
  const calls = callList.parse((await there(max).get(`/api/plan/${day}/calls`)).body);
  expect(calls.calls.find(({ id }) => id === sessionId)?.coverage).toEqual(coverage?.[0]);
});

it('product 68 a nurse and the wall get none of it, from any read, board or entry', async () => {
  const [nurse, display] = [there(ana), there(wall)];
  const sockets = await Promise.all([nurse.socket(), display.socket()]);
  await Promise.all(sockets.map((socket) => hello(socket)));
  const { patientId, day, revision } = await noted();
  const heard = await Promise.all(sockets.map(async (socket) => (await hello(socket, { revision: 0 })) as unknown));
  const reads = [`/api/patients/${patientId}`, `/api/plan/${day}`, `/api/plan/${day}/calls`, '/api/board'];
  const bodies = await Promise.all(reads.map(async (path) => (await nurse.get(path)).body));
  const text = JSON.stringify([heard, bodies, await display.board()]);
  for (const word of ['sliding-scale', 'Plan B', 'authorisedUntil']) expect(text).not.toContain(word);
  expect((await nurse.board()).revision).toBeGreaterThanOrEqual(revision);
  expect(await nurse.send('coverage:note', { patientId, way: 'self-pay' })).toMatchObject({
    problem: { code: 'forbidden' },
  });
  sockets.forEach((socket) => socket.disconnect());
});

it('product 68 an entry of it tells the clinic’s screens whose it is, so that a plan is read again, and nothing more', async () => {
  const socket = await there(pia).socket();
  await hello(socket);
  const { patientId } = await aBooking(there(ana), OBSERVATION.id);
  const before = (await there(ana).board()).revision;
  const heard = entriesUntil(socket, before + 1);
  accepted(await there(pia).send('coverage:note', { patientId, way: 'payment-plan', words: 'six instalments' }));
  const changes = (await heard).flatMap(({ entries }) => entries.flatMap((entry) => entry.changes));
  expect(changes).toContainEqual({ type: 'coverage-noted', patientId, coverage: null });
  expect(JSON.stringify(changes)).not.toContain('instalments');
  socket.disconnect();
});

it('house 1 the notes of the journal equal their rows, field by field', async () => {
  const rows = await clinic.rows<object>(
    `SELECT id, revision, patient_id, way, authorised_until::text, words, by FROM coverage_notes ORDER BY revision`,
  );
  const entries = await clinic.rows<{ id: string; revision: number; change: { patientId: string; coverage: object } }>(
    `SELECT command_id AS id, revision, changes->0 AS change FROM journal_entries WHERE name = 'coverage:note' ORDER BY revision`,
  );
  const folded = entries.map(({ id, revision, change: { patientId, coverage } }) => {
    const { way, authorisedUntil, words, by } = coverage as Record<string, unknown>;
    return { id, revision, patient_id: patientId, way, authorised_until: authorisedUntil, words, by };
  });
  expect(rows.length).toBeGreaterThan(3);
  expect(rows).toEqual(folded);
});
