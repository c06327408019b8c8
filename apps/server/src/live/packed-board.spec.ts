import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PROTOCOL_VERSION, type PackedBoard } from '@chairside/contracts';
import { accepted, aClinic, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anObservation } from '../testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  ana = await signIn(clinic.url, 'ana');
  await anObservation(ana);
});
afterAll(async () => clinic.stop());

it('LP2 a screen that unpacks is sent the board that HTTP brings, packed, at each revision again', async () => {
  for (const given of ['first', 'second']) {
    const { id: chairId } = accepted(await ana.send('chair:add', { name: `Chair ${given} ü 🫀` }));
    const socket = await ana.socket();
    const hello = { protocolVersion: PROTOCOL_VERSION, unpacks: true } as const;
    const answer = (await socket.timeout(5_000).emitWithAck('hello', hello)) as PackedBoard;
    socket.disconnect();
    const standing: unknown = JSON.parse(gunzipSync(Buffer.from(answer.packed, 'base64')).toString());
    const { serverTime, rate, ...board } = await ana.board();
    expect(standing).toEqual(board);
    expect(board.chairs).toContainEqual({ id: chairId, name: `Chair ${given} ü 🫀` });
    expect(answer.rate).toBe(rate);
    expect(answer.serverTime <= serverTime).toBe(true);
  }
});
