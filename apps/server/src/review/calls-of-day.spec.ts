import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dayReview, type DayReview } from '@chairside/contracts';
import { clinicDay, daysAfter, OBSERVATION } from '@chairside/domain';
import { aClinic, accepted, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { aSeatedPatient, timeOf } from '../testing/a-session.js';

let clinic: TestClinic;
let people: Record<'ana' | 'ben' | 'eve', TestPerson>;

beforeAll(async () => {
  clinic = await aClinic();
  const [ana, ben, eve] = await Promise.all(['ana', 'ben', 'eve'].map((name) => signIn(clinic.url, name)));
  people = { ana, ben, eve } as typeof people;
});
afterAll(async () => clinic.stop());

async function reviewOf(days = 0): Promise<DayReview> {
  const { serverTime, clinic: known } = await people.eve.board();
  const day = daysAfter(clinicDay(serverTime, known?.timeZone ?? 'UTC'), days);
  return dayReview.parse((await people.eve.get(`/api/review/${day}`)).body);
}

it('floor rule 23 an emergency is in the review of its day: place and correction, patient, who called, came and ended it', async () => {
  const { ana, ben } = people;
  const wrong = await aSeatedPatient(ana, OBSERVATION.id);
  const { sessionId, chairId } = await aSeatedPatient(ana, OBSERVATION.id);
  const at = await timeOf(ana);
  const { id: callId } = accepted(await ana.send('help:call', { level: 'help', sessionId: wrong.sessionId, at }));
  accepted(await ben.send('help:call', { level: 'emergency', chairId: wrong.chairId, at }));
  accepted(await ana.send('help:locate', { callId, sessionId, chairId, at }));
  accepted(await ben.send('help:answer', { callId, at }));
  accepted(await ben.send('help:note', { callId, event: 'ems-called', at }));
  accepted(await ben.send('help:end', { callId, outcome: 'gone-to-hospital', at }));
  accepted(await ana.send('help:describe', { callId, words: 'Fainted, breathing' }));
  const review = await reviewOf();
  const { chairs, staff, patients, sessions } = await ana.board();
  const name = (id: string) => staff.find((one) => one.id === id)?.name;
  const chair = (id: string) => chairs.find((one) => one.id === id)?.name;
  const patient = patients.find(({ id }) => id === sessions.find((one) => one.id === sessionId)?.patientId);
  const [one, ...more] = review.calls;
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    id: callId,
    level: 'emergency',
    place: { chair: chair(chairId), words: null },
    located: [{ was: { chair: chair(wrong.chairId) }, place: { chair: chair(chairId) }, by: name(ana.id), at }],
    patient: { sessionId, number: patient?.number },
    callers: [
      { by: name(ana.id), at },
      { by: name(ben.id), at },
    ],
    came: [{ by: name(ben.id), at }],
    notes: [{ event: 'ems-called' }],
    ended: { outcome: 'gone-to-hospital', by: name(ben.id), at },
    described: { words: 'Fainted, breathing', by: name(ana.id) },
  });
  expect((await reviewOf(-1)).calls).toEqual([]);
});

it('floor rule 23 a call without a place or a patient is in it as well, in words', async () => {
  const { ana } = people;
  const { id } = accepted(await ana.send('help:call', { level: 'help', words: 'The corridor', at: await timeOf(ana) }));
  const call = (await reviewOf()).calls.find((one) => one.id === id);
  expect(call).toMatchObject({ place: { chair: null, words: 'The corridor' }, patient: null, came: [], ended: null });
});
