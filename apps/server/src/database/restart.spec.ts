import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readEnv } from '../config/env.js';
import { startServer, type RunningServer } from '../start-server.js';
import { accepted, hello, signIn, type TestPerson } from '../testing/a-clinic.js';
import { anObservation, timeOf } from '../testing/a-session.js';

let folder: string;
let server: RunningServer;
let ana: TestPerson;

// no DATABASE_URL: this server has a database of its own
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chairside restart '));
  const own = { CHAIRSIDE_MODE: 'demo', CHAIRSIDE_DATA: folder, DEMO_SPEED: '1' };
  server = await startServer(readEnv({ ...own, PORT: '0', LOG_LEVEL: 'silent' }));
  ana = await signIn(server.url, 'ana');
}, 90_000);
afterAll(async () => {
  const data = await realpath(dataFolder());
  await server.stop();
  for (const path of [data, folder]) await rm(path, { recursive: true, force: true });
});

const dataFolder = () => join(folder, 'postgres', 'data');
const postmasterPid = async () => Number.parseInt(await readFile(join(dataFolder(), 'postmaster.pid'), 'utf8'));
it('trust F2 a database that is killed is started again by its server; what was acknowledged is there, and all goes on', async () => {
  const { sessionId, patientId } = await anObservation(ana);
  // the screens know the time by themselves: nobody asks for it while the database is away
  const takenAt = await timeOf(ana);
  const set = (respiratoryRate: number) => ({ sessionId, patientId, takenAt, values: { respiratoryRate } });
  const socket = await ana.socket();
  await hello(socket);
  accepted(await ana.send('vitals:record', set(12)));

  for (const respiratoryRate of [13, 14]) {
    const before = await postmasterPid();
    const payload = set(respiratoryRate);
    process.kill(before, 'SIGKILL');
    const id = `0b1f6b64-6b1e-8c11-9d0a-0000000000${respiratoryRate}`;
    const send = () => socket.timeout(8000).emitWithAck('command', { id, name: 'vitals:record', payload });
    let ack = await send();
    for (; !ack.ok && ack.problem.retry; ack = await send()) await pause(50);
    accepted(ack);
    // those who were connected may have been answered to the last
    while ((await postmasterPid().catch(() => before)) === before) await pause(20);
  }
  await new Promise<void>((resolve) => socket.once('pulse', () => resolve()));
  const { readings } = await ana.session(sessionId);
  expect(readings.map(({ values }) => values['respiratoryRate'])).toEqual([12, 13, 14]);
  expect(socket.connected).toBe(true);
  socket.disconnect();
}, 90_000);
