import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningServer } from '../start-server.js';
import { aClinic, anotherNode, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anInfusion } from '../testing/a-session.js';

let clinic: TestClinic;
let node: RunningServer;
let ana: TestPerson;
let ben: TestPerson;
let pia: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  node = await anotherNode(clinic);
  [ana, pia] = await Promise.all([signIn(clinic.url, 'ana'), signIn(clinic.url, 'pia')]);
  // each speaks with a server of their own
  ben = await signIn(node.url, 'ben');
});
afterAll(async () => {
  await node.stop();
  await clinic.stop();
});

it('P6 fifty moves that judged the same moment, on two servers: exactly one is done, the others are told that it is stale', async () => {
  const { sessionId } = await anInfusion(ana, ben, pia);
  const { statusRevision } = await ana.session(sessionId);
  const acks = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0
        ? ana.send('session:pause', { sessionId, reason: 'nausea', pumpMl: 1, statusRevision })
        : ben.send('session:complete', { sessionId, pumpMl: 40, statusRevision }),
    ),
  );
  expect(acks.filter(({ ok }) => ok)).toHaveLength(1);
  expect(acks.flatMap((ack) => (ack.ok ? [] : ack.problem.code))).toEqual(Array.from({ length: 49 }, () => 'stale'));
  const after = await ana.session(sessionId);
  expect(after.statusRevision).toBe(statusRevision + 1);
  expect(after.steps).toHaveLength(after.statusRevision);
});

it('P6 nobody is too late to say that a pump was stopped', async () => {
  const { sessionId } = await anInfusion(ana, ben, pia);
  const { statusRevision } = await ana.session(sessionId);
  const paused = await ana.send('session:pause', { sessionId, reason: 'nausea', pumpMl: 1, statusRevision });
  const stopped = await ben.send('session:stop', { sessionId, statusRevision });
  expect([paused.ok, stopped.ok]).toEqual([true, true]);
});
