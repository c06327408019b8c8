import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callList, patientRecord, weekPlan, type PatientAlike } from '@chairside/contracts';
import { daysAfter, MOOD_IV, OBSERVATION, placeSeen, SYSTEM, type Commands, type Patient } from '@chairside/domain';
import { DEMO_CLINIC_ID } from '../demo/demo-clinic.js';
import { accepted, aClinic, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { aSeatedPatient } from '../testing/a-session.js';
import { aCommand, aJournal } from '../testing/a-journal.js';

let clinic: TestClinic;
let ana: TestPerson;
let max: TestPerson;
let today: string;
let chairId: string;

beforeAll(async () => {
  clinic = await aClinic();
  [ana, max] = [await signIn(clinic.url, 'ana'), await signIn(clinic.url, 'max')];
  today = (await ana.board()).day;
  ({ id: chairId } = accepted(await ana.send('chair:add', { name: '3' })));
});
afterAll(async () => clinic.stop());

async function register(given: string, family: string, birthDate = '1984-03-14'): Promise<string> {
  const number = randomUUID().slice(0, 8);
  return accepted(await ana.send('patient:register', { name: { given, family }, birthDate, number })).id;
}

const at = (days: number, time: string) => `${daysAfter(today, days)}T${time}:00.000Z`;

function book(patientId: string, scheduledAt: string, wish: Partial<Commands['session:book']> = {}) {
  return ana.send('session:book', { patientId, protocolId: OBSERVATION.id, scheduledAt, plannedMinutes: 60, ...wish });
}

describe('booking on the server', () => {
  it('finds chair and patient of another day taken, in words and beside the field', async () => {
    const [one, other] = [await register('Una', 'Vale'), await register('Ove', 'Vik')];
    accepted(await book(one, at(3, '15:00'), { chairId }));
    expect(await book(other, at(3, '15:30'), { chairId })).toMatchObject({
      problem: { code: 'chair-taken', detail: expect.stringContaining('Chair 3'), fields: [{ path: 'chairId' }] },
    });
    expect(await book(one, at(3, '15:30'))).toMatchObject({ problem: { code: 'patient-booked' } });
    accepted(await book(one, at(3, '16:00'), { chairId }));
  });

  it('finds a patient too young', async () => {
    const patientId = await register('Kim', 'Kidd', daysAfter(today, -17 * 365));
    expect(await book(patientId, at(1, '15:00'), { protocolId: MOOD_IV.id })).toMatchObject({
      problem: { code: 'underage', status: 422 },
    });
  });

  it('finds the second of two bookings that are sent at once', async () => {
    const journal = await aJournal(clinic, DEMO_CLINIC_ID);
    const patientId = await register('Twyla', 'Toll');
    const booking = { patientId, protocolId: OBSERVATION.id, scheduledAt: at(4, '15:00') };
    const by = { id: ana.id, role: 'nurse' } as const;
    const outcomes = await journal.submit(
      [aCommand('session:book', booking), by],
      [aCommand('session:book', booking), by],
    );
    expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    await journal.close();
  });
});

const seenOf = async (sessionId: string) => placeSeen(await ana.session(sessionId));

describe('moving a booking on the server', () => {
  const move = async (sessionId: string, scheduledAt: string, chair: string | null = null) =>
    ana.send('session:rebook', { sessionId, scheduledAt, chairId: chair, seen: await seenOf(sessionId) });

  it('finds the chair of another day taken, but not by itself, and says the new time to every list', async () => {
    const [one, other] = [await register('Mona', 'Move'), await register('Milo', 'Mote')];
    accepted(await book(one, at(8, '15:00'), { chairId }));
    const { id } = accepted(await book(other, at(8, '17:00'), { chairId, plannedMinutes: 45 }));
    expect(await move(id, at(8, '15:59'), chairId)).toMatchObject({
      problem: { code: 'chair-taken', detail: expect.stringContaining('Chair 3'), fields: [{ path: 'chairId' }] },
    });
    accepted(await move(id, at(8, '16:40'), chairId));
    const place = { day: daysAfter(today, 9), scheduledAt: at(9, '15:00'), plannedMinutes: 45 };
    accepted(await move(id, place.scheduledAt));
    expect(await ana.session(id)).toMatchObject({ ...place, plannedChairId: null, statusRevision: 0 });
    const { sessions } = patientRecord.parse((await ana.get(`/api/patients/${other}`)).body);
    expect(sessions).toMatchObject([{ id, ...place, chairId: null }]);
    const week = weekPlan.parse((await ana.get(`/api/plan/${today}`)).body);
    expect(week.visits.map((visit) => visit.id)).not.toContain(id);
  });

  it('house 6 follows its day: off the board of today, and back onto it with its patient', async () => {
    const patientId = await register('Theo', 'There');
    const { id } = accepted(await book(patientId, (await ana.board()).serverTime));
    const onBoard = async () => {
      const { sessions, patients } = await ana.board();
      return [sessions.some((session) => session.id === id), patients.some((patient) => patient.id === patientId)];
    };
    expect(await onBoard()).toEqual([true, true]);
    accepted(await move(id, at(10, '15:00')));
    expect(await onBoard()).toEqual([false, false]);
    expect(await ana.session(id)).toMatchObject({ day: daysAfter(today, 10), status: 'scheduled' });
    accepted(await move(id, (await ana.board()).serverTime));
    expect(await onBoard()).toEqual([true, true]);
    accepted(await ana.send('session:check-in', { sessionId: id, identifiers: ['name', 'birth-date'] }));
    expect(await move(id, at(10, '15:00'))).toMatchObject({ problem: { code: 'illegal-transition', status: 409 } });
  });

  it('house 6 a visit that is moved away and checked in at once is on the board with its patient', async () => {
    const journal = await aJournal(clinic, DEMO_CLINIC_ID);
    const patientId = await register('Otto', 'Once');
    const { id: sessionId } = accepted(await book(patientId, (await ana.board()).serverTime));
    const seen = await seenOf(sessionId);
    const by = { id: ana.id, role: 'nurse' } as const;
    const outcomes = await journal.submit(
      [aCommand('chair:add', { name: randomUUID().slice(0, 8) }), by],
      [aCommand('session:rebook', { sessionId, scheduledAt: at(11, '15:00'), chairId: null, seen }), by],
      [aCommand('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }), by],
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(journal.board().sessions[sessionId]).toMatchObject({ day: daysAfter(today, 11), status: 'checked-in' });
    expect(journal.board().patients[patientId]?.name?.family).toBe('Once');
    await journal.close();
  });

  it('is for who books: no display moves anybody', async () => {
    const patientId = await register('Wall', 'Eye');
    const { id: sessionId } = accepted(await book(patientId, at(12, '15:00')));
    const wall = await signIn(clinic.url, 'wall');
    const seen = { scheduledAt: at(12, '15:00'), chairId: null };
    const later = { sessionId, scheduledAt: at(12, '16:00'), chairId: null, seen };
    expect(await wall.send('session:rebook', later)).toMatchObject({ problem: { code: 'forbidden' } });
    accepted(await max.send('session:rebook', later));
    expect(await max.send('session:rebook', { ...later, chairId })).toMatchObject({
      problem: { code: 'stale', status: 409, detail: expect.stringContaining(`now ${at(12, '16:00')} to`) },
    });
  });
});

describe('GET /api/plan/:date', () => {
  it('says the seven days with their patients, and who works', async () => {
    const patientId = await register('Wilma', 'Week');
    const { id } = accepted(await book(patientId, at(6, '15:00'), { chairId, condition: 'migraine' }));
    await book(patientId, at(7, '15:00'), { chairId });
    const plan = { day: daysAfter(today, 6), staffIds: [ana.id], chairIds: [chairId] };
    accepted(await max.send('day:plan', { ...plan, staffIds: [] }));
    accepted(await max.send('day:plan', plan));
    const week = weekPlan.parse((await max.get(`/api/plan/${today}`)).body);
    expect(week.plans).toEqual([plan]);
    expect(week.visits.filter(({ patient }) => patient.id === patientId)).toMatchObject([
      { id, chairId, condition: 'migraine', status: 'scheduled', patient: { name: { family: 'Week' } } },
    ]);
  });

  it('house 6 a planned day opens with its plan', async () => {
    const journal = await aJournal(clinic, DEMO_CLINIC_ID);
    const plan = { day: daysAfter(today, 20), staffIds: [ana.id], chairIds: [chairId] };
    accepted(await ana.send('day:plan', plan));
    await journal.submit([aCommand('day:open', { day: plan.day }), SYSTEM]);
    expect(journal.board().plan).toEqual(plan);
    await journal.close();
  });

  it('H60 a day that is none is refused', async () => {
    expect(await max.get('/api/plan/tomorrow')).toMatchObject({ status: 422, body: { code: 'invalid-date' } });
  });
});

describe('GET /api/plan/:date/calls', () => {
  it('floor rule 22 says whom to call for a day, with what number, what is missing and who was reached', async () => {
    const phone = '315 555 0143';
    const who = { name: { given: 'Cal', family: 'Lister' }, birthDate: '1984-03-14', number: randomUUID().slice(0, 8) };
    const { id: patientId } = accepted(await ana.send('patient:register', { ...who, phone }));
    const { id: sessionId } = accepted(await book(patientId, at(30, '15:00'), { protocolId: MOOD_IV.id }));
    const { id: off } = accepted(await book(patientId, at(30, '18:00')));
    accepted(
      await ana.send('session:cancel', { sessionId: off, seen: await seenOf(off), reason: 'weather', words: 'snow' }),
    );
    const calls = async () => callList.parse((await max.get(`/api/plan/${daysAfter(today, 30)}/calls`)).body).calls;
    const missing = ['consent', 'order', 'escort-named'];
    expect(await calls()).toMatchObject([{ id: sessionId, patient: { phone }, contacts: [], missing }]);
    const bookedFor = at(30, '15:00');
    const call = {
      sessionId,
      bookedFor,
      at: (await ana.board()).serverTime,
      how: 'phone',
      result: 'reached',
    } as const;
    accepted(await max.send('contact:record', call));
    accepted(await ana.send('escort:name', { sessionId, name: 'Erin', relation: 'sister' }));
    expect(await calls()).toMatchObject([
      { contacts: [{ result: 'reached', by: max.id }], missing: ['consent', 'order'], lastWeightKg: null },
    ]);
    // it leaves the board of today as it was
    expect((await ana.board()).sessions.some(({ id }) => id === sessionId)).toBe(false);
  });

  it('floor rule 18 a consent of the last visit is not said to be missing for a year', async () => {
    const { sessionId, patientId } = await aSeatedPatient(ana, MOOD_IV.id);
    const missingOn = async (days: number) => {
      const { id } = accepted(await book(patientId, at(days, '15:00'), { protocolId: MOOD_IV.id }));
      const { calls } = callList.parse((await max.get(`/api/plan/${daysAfter(today, days)}/calls`)).body);
      return calls.find((call) => call.id === id)?.missing;
    };
    expect(await missingOn(41)).toEqual(['consent', 'order', 'escort-named']);
    const signedAt = new Date(Date.parse((await ana.board()).serverTime) - 86_400_000).toISOString();
    accepted(await ana.send('consent:record', { sessionId, signedAt, version: '2026-1' }));
    const { statusRevision } = await ana.session(sessionId);
    accepted(await ana.send('session:leave', { sessionId, statusRevision, reason: 'felt unwell' }));
    expect(await missingOn(42)).toEqual(['order', 'escort-named']);
    expect(await missingOn(366)).toEqual(['consent', 'order', 'escort-named']);
  });

  it('floor rule 22 of today it says the call that was charted once the patient was awaited, and not the struck one', async () => {
    const patientId = await register('Tess', 'Today');
    const bookedFor = new Date(Date.parse((await ana.board()).serverTime) - 60_000).toISOString();
    const { id: sessionId } = accepted(await book(patientId, bookedFor));
    const said = { sessionId, bookedFor, how: 'phone', result: 'no-answer' } as const;
    const charted = async () =>
      accepted(await max.send('contact:record', { ...said, at: (await ana.board()).serverTime }));
    const { id: contactId } = await charted();
    const { id: stands } = await charted();
    accepted(await max.send('contact:strike', { sessionId, contactId, reason: 'another patient' }));
    const { day } = await ana.session(sessionId);
    const { calls } = callList.parse((await max.get(`/api/plan/${day}/calls`)).body);
    expect(calls.find(({ id }) => id === sessionId)?.contacts.map(({ id }) => id)).toEqual([stands]);
  });

  it('T2 the notice of a visit that was called off is said in the plan and on the patient', async () => {
    const patientId = await register('Nora', 'Notice');
    const { id: sessionId } = accepted(await book(patientId, at(31, '15:00')));
    accepted(
      await ana.send('session:cancel', {
        sessionId,
        seen: await seenOf(sessionId),
        reason: 'payment',
        words: 'the plan lapsed',
      }),
    );
    const { sessions } = patientRecord.parse((await ana.get(`/api/patients/${patientId}`)).body);
    const { visits } = weekPlan.parse((await ana.get(`/api/plan/${daysAfter(today, 31)}`)).body);
    for (const visit of [sessions[0], visits.find(({ id }) => id === sessionId)]) {
      expect(visit?.calledOff).toMatchObject({ reason: 'payment', words: 'the plan lapsed' });
      expect(visit?.calledOff?.noticeHours).toBeGreaterThan(24 * 29);
    }
  });
});

describe('GET /api/patients', () => {
  it('finds who is meant', async () => {
    await register('Zoë', 'Zander');
    const { body } = await ana.get<Patient[]>('/api/patients?find=zander%20zoe');
    expect(body.map(({ name }) => name)).toEqual([{ given: 'Zoë', family: 'Zander' }]);
    expect(await ana.get('/api/patients?who=zander')).toMatchObject({ status: 422, body: { code: 'unknown-field' } });
  });

  it('says who is probably known already, then whose name is similar', async () => {
    const [known, similar] = [await register('Amara', 'Okafor'), await register('Adaeze', 'Okafor', '1990-01-01')];
    const asked = '/api/patients/alike?family=Ok%C3%A1for&given=Amarah&birthDate=1984-03-14';
    const { body } = await ana.get<PatientAlike[]>(asked);
    expect(body.map(({ patient, isProbablyOne }) => [patient.id, isProbablyOne])).toEqual([
      [known, true],
      [similar, false],
    ]);
  });

  it('tells the visits of one', async () => {
    const patientId = await register('Vera', 'Visit');
    const { id } = accepted(await book(patientId, at(5, '15:00'), { visit: { number: 1, of: 6 } }));
    const { sessions } = patientRecord.parse((await ana.get(`/api/patients/${patientId}`)).body);
    expect(sessions).toMatchObject([{ id, visit: { number: 1, of: 6 }, plannedMinutes: 60, status: 'scheduled' }]);
  });
});
