import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Socket } from 'socket.io-client';
import { PROTOCOL_VERSION, type HelloAck } from '@chairside/contracts';
import { DEMO_CLINIC_ID } from '../demo/demo-clinic.js';
import type { RunningServer } from '../start-server.js';
import { aClinic, accepted, anotherNode, signIn } from '../testing/a-clinic.js';
import type { TestClinic, TestPerson, TestSocket } from '../testing/a-clinic.js';
import { aSecondClinic, type SecondClinic } from '../testing/a-second-clinic.js';

let clinic: TestClinic;
let elsewhere: SecondClinic;
/** A node that has loaded both clinics. */
let node: RunningServer;
let ana: TestPerson;
let ben: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  elsewhere = await aSecondClinic(clinic);
  node = await anotherNode(clinic);
  ana = await signIn(node.url, 'ana');
  await clinic.rows(`INSERT INTO memberships (account_id, clinic_id, role)
    SELECT id, '${elsewhere.clinicId}', 'nurse' FROM accounts WHERE username = 'ben'`);
  ben = await signIn(node.url, 'ben');
});
afterAll(async () => {
  await node.stop();
  await clinic.stop();
});

const greet = (socket: TestSocket, clinicId: string, protocolVersion = PROTOCOL_VERSION): Promise<HelloAck> =>
  socket.timeout(5000).emitWithAck('hello', { protocolVersion, clinicId });

let chairs = 0;

/** How many of four entries of the first clinic a socket hears. */
async function heardOf(socket: TestSocket): Promise<number> {
  let heard = 0;
  const listen = () => (heard += 1);
  socket.on('entries', listen);
  for (let index = 0; index < 2; index += 1) {
    chairs += 1;
    const { id: chairId } = accepted(await ana.send('chair:add', { name: `chair ${chairs}` }));
    accepted(await ana.send('chair:retire', { chairId }));
  }
  // what was published before the answers comes before the answer to this
  await (socket as Socket).timeout(5000).emitWithAck('anything');
  socket.off('entries', listen);
  return heard;
}

it('LP10 a screen that says hello to another clinic hears no more of the first, and hears it again when it goes back', async () => {
  const socket = await ben.socket();
  await greet(socket, DEMO_CLINIC_ID);
  expect(await heardOf(socket)).toBe(4);
  const answer = await greet(socket, elsewhere.clinicId);
  expect(answer).toMatchObject({ ok: true, snapshot: { sessions: [{ id: elsewhere.sessionId }] } });
  expect(await heardOf(socket)).toBe(0);
  await greet(socket, DEMO_CLINIC_ID);
  expect(await heardOf(socket)).toBe(4);
  socket.disconnect();
});

it('LP10 of two hellos at once the last says which board is heard', async () => {
  const socket = await ben.socket();
  await Promise.all([greet(socket, DEMO_CLINIC_ID), greet(socket, elsewhere.clinicId)]);
  expect(await heardOf(socket)).toBe(0);
  socket.disconnect();
});

it('LP2 a screen of another version is sent nothing', async () => {
  const socket = await ben.socket();
  expect(await greet(socket, DEMO_CLINIC_ID, 999)).toMatchObject({ ok: false, problem: { code: 'reload' } });
  expect(await heardOf(socket)).toBe(0);
  socket.disconnect();
});
