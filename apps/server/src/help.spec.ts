import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Around } from '@chairside/contracts';
import {
  aClinic,
  accepted,
  hello,
  signIn,
  type TestClinic,
  type TestPerson,
  type TestSocket,
} from './testing/a-clinic.js';
import { timeOf } from './testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;
let ben: TestPerson;
let max: TestPerson;
let wall: TestPerson;
const sockets: TestSocket[] = [];

beforeAll(async () => {
  clinic = await aClinic();
  const people = ['ana', 'ben', 'max', 'wall'].map((name) => signIn(clinic.url, name));
  [ana, ben, max, wall] = (await Promise.all(people)) as [TestPerson, TestPerson, TestPerson, TestPerson];
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));
afterAll(async () => clinic.stop());

async function screenOf(person: TestPerson): Promise<TestSocket> {
  const socket = await person.socket();
  sockets.push(socket);
  await hello(socket);
  return socket;
}

/** What the clinic says next of who shows a call, once it says so of somebody. */
function paintedFor(socket: TestSocket, staffId: string, revision: number): Promise<Around> {
  return new Promise((resolve) => {
    socket.on('around', (around) => {
      const isThere = around.painted?.some((screen) => screen.staffId === staffId && screen.revision >= revision);
      if (isThere) resolve(around);
    });
  });
}

describe('floor 14 a call for help', () => {
  it('floor 14 whoever called hears within three seconds that another screen shows it', async () => {
    const [caller, other, display] = await Promise.all([screenOf(ana), screenOf(ben), screenOf(wall)]);
    const { id, revision } = accepted(await ana.send('help:call', { level: 'emergency', at: await timeOf(ana) }));
    const beganMs = performance.now();
    const heard = paintedFor(caller, ben.id, revision);
    display.emit('seen', { revision, isHidden: false });
    other.emit('seen', { revision, isHidden: false });
    const { painted } = await heard;
    expect(performance.now() - beganMs).toBeLessThan(1_000);
    expect(painted?.map(({ staffId }) => staffId)).toEqual([ben.id]);
    accepted(await ben.send('help:answer', { callId: id }));
    accepted(await ben.send('help:end', { callId: id, outcome: 'helped' }));
  });

  it('floor 14 LP4 the same call sent twice is one, and another body under its id is refused', async () => {
    const [id, at] = [randomUUID(), await timeOf(ana)];
    const first = accepted(await ana.send('help:call', { level: 'help', at }, id));
    expect(accepted(await ana.send('help:call', { level: 'help', at }, id))).toEqual(first);
    expect((await ana.board()).helpCalls.find((call) => call.id === id)?.callers).toHaveLength(1);
    const again = await ana.send('help:call', { level: 'emergency', at }, id);
    expect(again).toMatchObject({ ok: false, problem: { code: 'idempotency-mismatch' } });
  });

  it('floor 14 somebody who has no board can call all the same; a display cannot', async () => {
    const at = await timeOf(ana);
    const { id } = accepted(await max.send('help:call', { level: 'emergency', words: 'The front desk', at }));
    expect((await ana.board()).helpCalls.find((call) => call.id === id)?.place.words).toBe('The front desk');
    const refused = await wall.send('help:call', { level: 'emergency', at });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
  });

  it('floor 17 what a caller typed is not on the wall', async () => {
    const at = await timeOf(ana);
    accepted(await ana.send('help:call', { level: 'help', words: 'with Mrs Moorcastle', at }));
    expect(JSON.stringify(await wall.board())).not.toContain('Moorcastle');
  });
});
