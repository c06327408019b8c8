import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { OBSERVATION, SYSTEM, type Actor, type Command, type Id } from '@chairside/domain';
import { DEMO_CLINIC_ID } from '../demo/demo-clinic.js';
import { aClinic, accepted, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { aCommand, aJournal, type TestJournal } from '../testing/a-journal.js';
import { anObservation, minutesBefore, timeOf } from '../testing/a-session.js';

const DAY = 24 * 60;

let clinic: TestClinic;
let ana: TestPerson;
let journal: TestJournal;

beforeAll(async () => {
  clinic = await aClinic();
  ana = await signIn(clinic.url, 'ana');
  journal = await aJournal(clinic, DEMO_CLINIC_ID);
});
afterAll(async () => {
  await journal.close();
  await clinic.stop();
});

const by = (command: Command): [Command, Actor] => [command, { id: ana.id, role: 'nurse' }];
const opening = (at: string): [Command, Actor] => [aCommand('day:open', { day: at.slice(0, 10) }), SYSTEM];
/** Goes ahead alone, so that whatever is submitted with it waits together. */
const ahead = () => by(aCommand('chair:add', { name: randomUUID().slice(0, 8) }));

async function statusInRows(sessionId: Id): Promise<string | undefined> {
  const [row] = await clinic.rows<{ status: string }>('SELECT status FROM sessions WHERE id = $1', [sessionId]);
  return row?.status;
}

it('house 6 a session that is discharged, leaves with its day and is charted late, all at once, stays discharged', async () => {
  const { sessionId, patientId } = await anObservation(ana, { minutesAgo: 5 });
  accepted(await ana.send('session:complete', { sessionId }));
  const now = await timeOf(ana);
  const takenAt = minutesBefore(now, 1);
  const outcomes = await journal.submit(
    ahead(),
    by(aCommand('session:discharge', { sessionId })),
    opening(minutesBefore(now, -DAY)),
    by(aCommand('vitals:record', { sessionId, patientId, takenAt, values: { respiratoryRate: 14 } })),
  );
  expect(outcomes.map(({ kind }) => kind)).toEqual(Array(4).fill('accepted'));
  expect(await statusInRows(sessionId)).toBe('discharged');
});

it('house 6 a session that is booked for a day while that day opens is on its board', async () => {
  const name = { family: 'Early', given: 'Bird' };
  const patient = { name, birthDate: '1980-01-01', number: randomUUID().slice(0, 8) };
  const { id: patientId } = accepted(await ana.send('patient:register', patient));
  const scheduledAt = minutesBefore(await timeOf(ana), -2 * DAY);
  const booking = aCommand('session:book', { patientId, protocolId: OBSERVATION.id, scheduledAt });
  await journal.submit(ahead(), by(booking), opening(scheduledAt));
  expect(Object.keys(journal.board().sessions)).toContain(booking.id);
  expect(Object.keys(journal.board().patients)).toContain(patientId);
});

it('house 6 a patient who is registered and booked at once is booked', async () => {
  const patient = { name: { family: 'At', given: 'Once' }, birthDate: '1980-01-01', number: randomUUID().slice(0, 8) };
  const registering = aCommand('patient:register', patient);
  const scheduledAt = await timeOf(ana);
  const booking = aCommand('session:book', { patientId: registering.id, protocolId: OBSERVATION.id, scheduledAt });
  const outcomes = await journal.submit(ahead(), by(registering), by(booking));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
});
