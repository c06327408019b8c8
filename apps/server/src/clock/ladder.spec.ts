import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aClinic, accepted, anotherNode, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anInfusion, timeOf, type BegunSession } from '../testing/a-session.js';

/** A minute of the ladder passes in a second and a half. */
const SPEED = 40;

let clinic: TestClinic;
let ana: TestPerson;
let session: BegunSession;

beforeAll(async () => {
  clinic = await aClinic({ speed: SPEED });
  const [nurse, second, provider] = await Promise.all(['ana', 'ben', 'pia'].map((name) => signIn(clinic.url, name)));
  if (!nurse || !second || !provider) throw new Error('not everybody is here');
  ana = nurse;
  session = await anInfusion(ana, second, provider);
});
afterAll(async () => clinic.stop());

const called = async () => {
  const { alerts } = await ana.session(session.sessionId);
  return alerts.find(({ level }) => level === 'high')?.called ?? [];
};

async function untilCalled(steps: number): Promise<void> {
  while ((await called()).length < steps) await new Promise((resolve) => setTimeout(resolve, 50));
}

it('floor 13, trust P12: two nodes go one ladder, and the one that is left goes on with it', async () => {
  const other = await anotherNode(clinic);
  const { sessionId, patientId } = session;
  const set = { sessionId, patientId, takenAt: await timeOf(ana), values: { spo2: 86 }, confirmed: ['spo2' as const] };
  accepted(await ana.send('vitals:record', set));
  await untilCalled(1);
  await other.stop();
  await untilCalled(3);
  const steps = await called();
  expect(steps.map(({ who }) => who)).toEqual(['all-nurses', 'providers', 'medical-director']);
  const entries = await clinic.rows(
    `SELECT revision FROM journal_entries WHERE name = 'alert:escalate' AND subjects @> ARRAY[$1]::uuid[]`,
    [sessionId],
  );
  expect(entries).toHaveLength(3);
});
