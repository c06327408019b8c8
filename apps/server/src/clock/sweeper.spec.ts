import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Alert } from '@chairside/domain';
import { startServer } from '../start-server.js';
import { aClinic, accepted, anotherNode, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anObservation, minutesBefore, timeOf } from '../testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  ana = await signIn(clinic.url, 'ana');
});
afterAll(async () => clinic.stop());

async function overdueAlerts(sessionId: string, person = ana): Promise<Alert[]> {
  return (await person.session(sessionId)).alerts.filter((alert) => alert.condition.rule === 'set-overdue');
}

async function untilLevel(sessionId: string, level: Alert['level']): Promise<Alert> {
  for (;;) {
    const alert = (await overdueAlerts(sessionId)).find((candidate) => candidate.level === level);
    if (alert) return alert;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('floor 15 an overdue set is raised with no browser open, rises by its steps without turning red where no pump runs, and one charted set clears it', async () => {
  const { sessionId, patientId } = await anObservation(ana, { minutesAgo: 21 });
  const alert = await untilLevel(sessionId, 'medium');
  expect(alert).toMatchObject({ state: 'raised', revision: 2 });
  const values = { systolicBp: 121, diastolicBp: 70, heartRate: 66, spo2: 98, respiratoryRate: 13 };
  accepted(await ana.send('vitals:record', { sessionId, patientId, takenAt: await timeOf(ana), values }));
  const [cleared] = await overdueAlerts(sessionId);
  expect(cleared).toMatchObject({ id: alert.id, state: 'cleared', clearedBy: ana.id });
});

it('house 6 two sweepers on two nodes make one alert and one entry of each step', async () => {
  const other = await anotherNode(clinic);
  const { sessionId } = await anObservation(ana, { minutesAgo: 16 });
  await untilLevel(sessionId, 'medium');
  await other.stop();
  expect(await overdueAlerts(sessionId)).toHaveLength(1);
  const steps = await clinic.rows(
    `SELECT revision FROM journal_entries WHERE name = 'alert:raise-overdue' AND subjects @> ARRAY[$1]::uuid[]`,
    [sessionId],
  );
  expect(steps).toHaveLength(2);
});

it('trust P12 an alert that was taken is still taken after a restart, and one that was not is still open', async () => {
  const taken = await anObservation(ana, { minutesAgo: 16 });
  const open = await anObservation(ana, { minutesAgo: 16 });
  const alert = await untilLevel(taken.sessionId, 'medium');
  await untilLevel(open.sessionId, 'medium');
  accepted(
    await ana.send('alert:acknowledge', {
      sessionId: taken.sessionId,
      alertId: alert.id,
      alertRevision: alert.revision,
    }),
  );
  const again = await startServer(clinic.env);
  const there = await signIn(again.url, 'ana');
  const [takenAlert] = await overdueAlerts(taken.sessionId, there);
  const [openAlert] = await overdueAlerts(open.sessionId, there);
  await again.stop();
  expect(takenAlert).toMatchObject({ state: 'acknowledged', acknowledged: { by: ana.id } });
  expect(openAlert).toMatchObject({ state: 'raised' });
});

it('clinical 2.3 a set that was taken in time is not overdue, however late it is charted', async () => {
  const { sessionId, patientId } = await anObservation(ana, { minutesAgo: 11 });
  const takenAt = minutesBefore(await timeOf(ana), 1);
  const values = { systolicBp: 121, diastolicBp: 70, heartRate: 66, spo2: 98, respiratoryRate: 13 };
  accepted(await ana.send('vitals:record', { sessionId, patientId, takenAt, values }));
  expect(await overdueAlerts(sessionId)).toEqual([]);
});
