import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MOOD_IV, type QuestionName } from '@chairside/domain';
import { aClinic, accepted, signIn, type TestClinic, type TestPerson } from './testing/a-clinic.js';
import { answerPreparations, aSeatedPatient, timeOf } from './testing/a-session.js';

let clinic: TestClinic;
let nurse: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  nurse = await signIn(clinic.url, 'ana');
});
afterAll(async () => clinic.stop());

/** A patient who came, answered everything and left, and came back in the same chair. */
async function returning() {
  const { sessionId: before, patientId, chairId } = await aSeatedPatient(nurse, MOOD_IV.id);
  await answerPreparations(nurse, before);
  accepted(await nurse.send('session:leave', { sessionId: before, reason: 'no time today' }));
  const scheduledAt = await timeOf(nurse);
  const { id } = accepted(await nurse.send('session:book', { patientId, protocolId: MOOD_IV.id, scheduledAt }));
  accepted(await nurse.send('session:check-in', { sessionId: id, identifiers: ['name', 'birth-date'] }));
  accepted(await nurse.send('session:seat', { sessionId: id, chairId, nurseId: nurse.id }));
  return { before, sessionId: id };
}

it('floor 18 what an earlier visit established is carried in one command, read by the server and not from the screen', async () => {
  const { before, sessionId } = await returning();
  const at = await timeOf(nurse);
  accepted(await nurse.send('preparation:carry', { sessionId, preparation: 'allergies', sameAs: before, at }));
  const record = (await nurse.session(sessionId)).gates.at(-1);
  const { gates } = await nurse.session(before);
  const first = gates.find((one) => one.gate === 'preparation' && one.preparation === 'allergies');
  expect(record).toMatchObject({ answers: ['as-shown'], sameAs: { sessionId: before, at: first?.at } });
});

it('floor 18 nothing is carried from the visit of another patient, or where it must be asked fresh', async () => {
  const { before, sessionId } = await returning();
  const { sessionId: other } = await aSeatedPatient(nurse, MOOD_IV.id);
  const at = await timeOf(nurse);
  const carry = (to: string, preparation: QuestionName) =>
    nurse.send('preparation:carry', { sessionId: to, preparation, sameAs: before, at });
  expect(await carry(other, 'allergies')).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  expect(await carry(sessionId, 'suicide-risk')).toMatchObject({ ok: false, problem: { code: 'precondition' } });
});
