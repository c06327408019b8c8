import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { boardSnapshot, patientRecord, type SentEntries } from '@chairside/contracts';
import {
  OBSERVATION,
  type Actor,
  type Command,
  type Commands,
  type Patient,
  type PatientDetails,
} from '@chairside/domain';
import { DEMO_CLINIC_ID } from '../demo/demo-clinic.js';
import { accepted, aClinic, hello, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { aCommand, aJournal } from '../testing/a-journal.js';
import { aBooking, anObservation } from '../testing/a-session.js';

type Details = Commands['patient:register'];

let clinic: TestClinic;
let [ana, max, wall]: TestPerson[] = [];

beforeAll(async () => {
  clinic = await aClinic();
  [ana, max, wall] = await Promise.all(['ana', 'max', 'wall'].map((name) => signIn(clinic.url, name)));
});
afterAll(async () => clinic.stop());

const there = (person: TestPerson | undefined): TestPerson => {
  if (!person) throw new Error('nobody is signed in');
  return person;
};
const nurse = () => there(ana);
const someNumber = () => randomUUID().slice(0, 8);
const details = (more: Partial<Details> = {}): Details => {
  return { name: { family: 'Okafor', given: 'Amara' }, birthDate: '1984-03-14', number: someNumber(), ...more };
};
const register = async (said: Details) => accepted(await nurse().send('patient:register', said)).id;
const recordOf = async (id: string) => patientRecord.parse((await nurse().get(`/api/patients/${id}`)).body).patient;
/** What somebody says who has read the patient just now. */
const corrected = async (patientId: string, changed: Partial<PatientDetails>): Promise<Commands['patient:correct']> => {
  const seen = seenOf(await recordOf(patientId));
  return { patientId, seen, ...seen, ...changed };
};
const seenOf = ({ name, birthDate, number, allergies, phone }: Patient): PatientDetails => {
  if (!name || birthDate === null) throw new Error('only the wall does not see them');
  return { name, birthDate, number, allergies, phone };
};
const found = async (search: string) =>
  (await nurse().get<Patient[]>(`/api/patients?find=${encodeURIComponent(search)}`)).body.map(({ id }) => id);

it('is in the rows, on the board of an open session and in the search, with the journal holding before and after', async () => {
  const { patientId, sessionId } = await anObservation(nurse());
  const before = await recordOf(patientId);
  const said = details({ name: { family: 'Zimmermann', given: 'Zoë' }, allergies: 'latex' });
  expect(accepted(await nurse().send('patient:correct', await corrected(patientId, said))).id).toBe(patientId);
  const now: Patient = { ...before, ...said, allergies: 'latex', initials: 'ZZ' };
  expect(await recordOf(patientId)).toEqual(now);
  expect(await found(`zimmermann ${said.number}`)).toEqual([patientId]);
  expect(await found(String(before.name?.family))).toEqual([]);
  const { patients, sessions } = boardSnapshot.parse(await nurse().board());
  expect(patients.find(({ id }) => id === patientId)).toEqual(now);
  expect(sessions.find(({ id }) => id === sessionId)).toMatchObject({ patientId, status: 'infusing' });
  const kept = await clinic.rows<{ changes: { patient: Patient }[] }>(
    `SELECT changes FROM journal_entries WHERE subjects @> ARRAY['${patientId}']::uuid[] AND name LIKE 'patient:%'
     ORDER BY revision`,
  );
  expect(kept.map(({ changes }) => changes[0]?.patient)).toEqual([before, now]);
});

it('floor 17 reaches the wall as initials and number', async () => {
  const { patientId } = await anObservation(nurse());
  const socket = await there(wall).socket();
  await hello(socket);
  const heard = new Promise<SentEntries>((resolve) => void socket.once('entries', resolve));
  const said = details({ allergies: 'latex' });
  accepted(await nurse().send('patient:correct', await corrected(patientId, said)));
  const patient = {
    id: patientId,
    number: said.number,
    initials: 'AO',
    name: null,
    birthDate: null,
    allergies: null,
    phone: null,
  };
  expect((await heard).entries[0]?.changes).toEqual([{ type: 'patient-joined-board', patient }]);
  socket.disconnect();
});

it('floor 17 tells the wall nothing of who has no session on the board', async () => {
  const { patientId } = await aBooking(nurse(), OBSERVATION.id, -26 * 60);
  const socket = await there(wall).socket();
  await hello(socket);
  const heard = new Promise<SentEntries>((resolve) => void socket.once('entries', resolve));
  const { number } = await recordOf(patientId);
  accepted(await nurse().send('patient:correct', await corrected(patientId, { number: `${number}b` })));
  const { entries } = await heard;
  expect(entries.map(({ changes }) => changes)).toEqual([[]]);
  expect(JSON.stringify(entries)).not.toContain(patientId);
  socket.disconnect();
});

it('never loses what another one wrote meanwhile, and tells them what stands there', async () => {
  const patientId = await register(details({ allergies: 'penicillin' }));
  const said = await corrected(patientId, { allergies: 'penicillin, latex' });
  accepted(await there(max).send('patient:correct', await corrected(patientId, { allergies: 'ketamine rash' })));
  expect(await nurse().send('patient:correct', said)).toMatchObject({
    problem: {
      code: 'stale',
      status: 409,
      detail: 'Changed meanwhile: allergies, now “ketamine rash”. Look again, then decide.',
      fields: [{ path: 'allergies', code: 'stale', value: 'ketamine rash' }],
    },
  });
  expect(await recordOf(patientId)).toMatchObject({ allergies: 'ketamine rash' });
  accepted(await nurse().send('patient:correct', { ...said, ...said.seen, birthDate: '1985-03-14' }));
  expect(await recordOf(patientId)).toMatchObject({ allergies: 'ketamine rash', birthDate: '1985-03-14' });
});

it('takes no allergy away by leaving it out', async () => {
  const patientId = await register(details({ allergies: 'penicillin' }));
  const { allergies: _, ...said } = await corrected(patientId, {});
  expect(await nurse().send('patient:correct', said as Commands['patient:correct'])).toMatchObject({
    problem: { code: 'required', fields: [{ path: 'allergies' }] },
  });
  expect(await recordOf(patientId)).toMatchObject({ allergies: 'penicillin' });
});

it('house 6 of somebody who is not on the board is what they join it with, from the rows and from the journal', async () => {
  const { patientId, sessionId } = await aBooking(nurse(), OBSERVATION.id, -26 * 60);
  accepted(await nurse().send('patient:correct', await corrected(patientId, details({ allergies: 'latex' }))));
  expect((await nurse().board()).patients.map(({ id }) => id)).not.toContain(patientId);
  accepted(await nurse().send('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }));
  const joined = (await nurse().board()).patients.find(({ id }) => id === patientId);
  expect(joined).toMatchObject({ name: { family: 'Okafor' }, allergies: 'latex', initials: 'AO' });
});

it('to what stands already is accepted and makes no entry', async () => {
  const patientId = await register(details());
  const { revision } = await nurse().board();
  accepted(await nurse().send('patient:correct', await corrected(patientId, {})));
  expect((await nurse().board()).revision).toBe(revision);
});

it('tells whose a number is, wherever they are, and never compares a patient with themselves', async () => {
  const [one, other] = [details(), details({ name: { family: 'Bello', given: 'Tunde' } })];
  await register(one);
  const patientId = await register(other);
  const taken = {
    problem: {
      code: 'patient-number-taken',
      status: 409,
      detail: 'Another patient has this number: Amara Okafor, born 14 Mar 1984.',
      fields: [{ path: 'number', value: one.number }],
    },
  };
  const again = await corrected(patientId, { number: one.number });
  expect(await nurse().send('patient:correct', again)).toMatchObject(taken);
  expect(await nurse().send('patient:register', { ...details(), number: one.number })).toMatchObject(taken);
  accepted(await nurse().send('patient:correct', await corrected(patientId, { allergies: 'latex' })));
  expect(await recordOf(patientId)).toMatchObject({ number: other.number, allergies: 'latex' });
});

it('is for a clinician and an administrator, and not for a display', async () => {
  const patientId = await register(details());
  const said = await corrected(patientId, { allergies: 'latex' });
  accepted(await there(max).send('patient:correct', said));
  expect(await there(wall).send('patient:correct', said)).toMatchObject({ problem: { code: 'forbidden' } });
  expect(await nurse().send('patient:correct', { ...said, patientId: randomUUID() })).toMatchObject({
    problem: { code: 'not-found' },
  });
});

it('house 6 made twice, and with a number that changes hands, in one batch: the rows are as the last of them says', async () => {
  const journal = await aJournal(clinic, DEMO_CLINIC_ID);
  const [one, other] = [details(), details()];
  const [first, second] = [await register(one), await register(other)];
  const by = (command: Command): [Command, Actor] => [command, { id: nurse().id, role: 'nurse' }];
  const [seen, seenOther] = [seenOf(await recordOf(first)), seenOf(await recordOf(second))];
  const correct = (patientId: string, before: PatientDetails, changed: Partial<PatientDetails>) =>
    by(aCommand('patient:correct', { patientId, seen: before, ...before, ...changed }));
  const { number } = one;
  const between = someNumber();
  const outcomes = await journal.submit(
    by(aCommand('chair:add', { name: someNumber() })),
    correct(first, seen, { number: between }),
    correct(second, seenOther, { number }),
    correct(first, { ...seen, number: between }, { number: `${number}b`, allergies: 'latex' }),
  );
  expect(outcomes.map(({ kind }) => kind)).toEqual(Array(4).fill('accepted'));
  expect(await recordOf(first)).toMatchObject({ number: `${number}b`, allergies: 'latex' });
  expect(await recordOf(second)).toMatchObject({ number });
  await journal.close();
});
