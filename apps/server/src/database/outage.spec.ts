import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Problem } from '@chairside/domain';
import pg from 'pg';
import { aClinic, accepted, codeOf, hello, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anObservation, timeOf, type BegunSession } from '../testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;
let session: BegunSession;

beforeAll(async () => {
  clinic = await aClinic();
  ana = await signIn(clinic.url, 'ana');
  session = await anObservation(ana);
});
afterAll(async () => clinic.stop());

/** Does something to the clinic's database from beside it. */
async function fromBeside(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await client.connect();
  await client.query(sql);
  await client.end();
}

const name = () => new URL(clinic.databaseUrl).pathname.slice(1);
const cut = () => fromBeside(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name()}'`);

it('trust F2 while the database is away nothing is said to be saved and no pulse is sent; afterwards all goes on by itself', async () => {
  const socket = await ana.socket();
  await hello(socket);
  const takenAt = await timeOf(ana);
  const { sessionId, patientId } = session;
  const command = {
    id: '0b1f6b64-6b1e-8c11-9d0a-000000000001',
    name: 'vitals:record',
    payload: { sessionId, patientId, takenAt, values: { respiratoryRate: 13 } },
  };

  await fromBeside(`ALTER DATABASE ${name()} WITH ALLOW_CONNECTIONS false`);
  await cut();
  const refused = await socket.timeout(8000).emitWithAck('command', command);
  expect(codeOf(refused)).toBe('unavailable');
  const board = await fetch(`${clinic.url}/api/board`, { headers: { cookie: ana.cookie } });
  expect([board.status, ((await board.json()) as Problem).code]).toEqual([503, 'unavailable']);
  let pulses = 0;
  socket.on('pulse', () => (pulses += 1));
  await new Promise((resolve) => setTimeout(resolve, 4500));
  expect(pulses).toBe(0);

  await fromBeside(`ALTER DATABASE ${name()} WITH ALLOW_CONNECTIONS true`);
  await new Promise<void>((resolve) => socket.once('pulse', () => resolve()));
  accepted(await socket.timeout(8000).emitWithAck('command', command));
  expect((await ana.session(sessionId)).readings).toHaveLength(1);
  socket.disconnect();
});

it('trust F15 a listener that was cut off is one listener again, not many', async () => {
  await cut();
  const listeners = () =>
    clinic.rows(`SELECT pid FROM pg_stat_activity WHERE datname = $1 AND query LIKE 'LISTEN%'`, [name()]);
  while ((await listeners()).length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await listeners()).toHaveLength(1);
});
