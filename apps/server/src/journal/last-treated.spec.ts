import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MOOD_IV } from '@chairside/domain';
import { aClinic, accepted, signIn, type TestClinic } from '../testing/a-clinic.js';
import { anInfusion, anObservation, timeOf } from '../testing/a-session.js';

let clinic: TestClinic;

beforeAll(async () => {
  clinic = await aClinic();
});
afterAll(async () => clinic.stop());

it('3.3 an order is judged beside the patient’s last drug, whatever day it was on, and not beside a visit without one', async () => {
  const [ana, ben, pia] = [
    await signIn(clinic.url, 'ana'),
    await signIn(clinic.url, 'ben'),
    await signIn(clinic.url, 'pia'),
  ];
  const again = async (patientId: string) => {
    const booked = { patientId, protocolId: MOOD_IV.id, scheduledAt: await timeOf(ana) };
    const { id: sessionId } = accepted(await ana.send('session:book', booked));
    return pia.send('order:sign', { sessionId, doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 });
  };
  const { sessionId, patientId } = await anInfusion(ana, ben, pia);
  accepted(await ana.send('session:stop', { sessionId, reason: 'vomiting' }));
  accepted(await ana.send('session:leave', { sessionId, reason: 'went home' }));
  const refused = await again(patientId);
  expect(refused).toMatchObject({ ok: false, problem: { code: 'dose-hard-limit' } });

  const observed = await anObservation(ana);
  accepted(await ana.send('session:leave', { sessionId: observed.sessionId, reason: 'went home' }));
  expect(await again(observed.patientId)).toMatchObject({ ok: true });
});
