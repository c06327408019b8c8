import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dayReview, type ReviewedAlert } from '@chairside/contracts';
import { clinicDay, minutesBetween, OBSERVATION, type Alert } from '@chairside/domain';
import { aClinic, accepted, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { aSeatedPatient, timeOf } from '../testing/a-session.js';
import { readSessions } from '../testing/read-sessions.js';

/** A minute of the clinic passes in a second and a half. */
const SPEED = 40;

let clinic: TestClinic;
let ana: TestPerson;
let eve: TestPerson;

beforeAll(async () => {
  clinic = await aClinic({ speed: SPEED });
  [ana, eve] = await Promise.all([signIn(clinic.url, 'ana'), signIn(clinic.url, 'eve')]);
});
afterAll(async () => clinic.stop());

async function until(sessionId: string, state: Alert['state']): Promise<Alert> {
  for (;;) {
    const [alert] = (await ana.session(sessionId)).alerts.filter(({ level }) => level === 'high');
    if (alert?.state === state) return alert;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function reviewed(alertId: string): Promise<ReviewedAlert | undefined> {
  const { serverTime, clinic: known } = await eve.board();
  const review = dayReview.parse(
    (await eve.get(`/api/review/${clinicDay(serverTime, known?.timeZone ?? 'UTC')}`)).body,
  );
  return review.sessions.flatMap(({ alerts }) => alerts).find(({ id }) => id === alertId);
}

it('6.3, trust P12: what somebody has and nobody looks at calls again with no browser open, and rows and review know who had it', async () => {
  const { sessionId, patientId } = await aSeatedPatient(ana, OBSERVATION.id);
  const set = { sessionId, patientId, takenAt: await timeOf(ana), values: { spo2: 86 }, confirmed: ['spo2' as const] };
  accepted(await ana.send('vitals:record', set));
  const { id: alertId } = await until(sessionId, 'raised');
  accepted(await ana.send('alert:acknowledge', { sessionId, alertId }));
  const taken = await until(sessionId, 'acknowledged');
  const first = taken.state === 'acknowledged' ? taken.acknowledged : null;
  const again = await until(sessionId, 'raised');
  expect(again.had).toEqual([first]);
  const minutes = minutesBetween(first?.at ?? '', again.callsSince);
  expect(minutes).toBeGreaterThanOrEqual(5);
  expect(await reviewed(alertId)).toMatchObject({ takenAt: null, takenBy: null });
  accepted(await eve.send('alert:acknowledge', { sessionId, alertId }));
  const { staff } = await eve.board();
  const name = staff.find(({ id }) => id === ana.id)?.name;
  expect(await reviewed(alertId)).toMatchObject({ takenAt: first?.at, takenBy: name });
  const [row] = (await readSessions(clinic)).filter(({ id }) => id === sessionId);
  expect(row?.alerts.find(({ id }) => id === alertId)).toEqual(
    (await ana.session(sessionId)).alerts.find(({ id }) => id === alertId),
  );
});
