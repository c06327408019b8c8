import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { accepted, aClinic, hello, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anObservation } from '../testing/a-session.js';
import { plainJson, Written, writtenParser } from './written.js';

let clinic: TestClinic;
let ana: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  ana = await signIn(clinic.url, 'ana');
  await anObservation(ana);
});
afterAll(async () => clinic.stop());

it('signs that need two bytes are written out, and read as they were', () => {
  const value = { sign: 'SpO₂ 97 %', name: 'Zoë “Z” 🫀', control: '\u0085\u2028' };
  const json = plainJson(value);
  expect(json).toMatch(/^[\u0020-\u007f]*$/);
  expect(JSON.parse(json)).toEqual(value);
});

it('an answer that is written goes out as it is; everything else as ever', () => {
  const encoder = new writtenParser.Encoder();
  const answer = new Written('{"ok":true}');
  expect(encoder.encode({ type: 3, nsp: '/', id: 7, data: [answer] })).toEqual(['37[{"ok":true}]']);
  expect(encoder.encode({ type: 3, nsp: '/', id: 8, data: [{ ok: false }] })).toEqual(['38[{"ok":false}]']);
  expect(JSON.stringify({ answer })).toBe('{"answer":{"ok":true}}');
});

it('LP2 a written board is the board that HTTP brings, at each revision again', async () => {
  for (const given of ['first', 'second']) {
    const { id: chairId } = accepted(await ana.send('chair:add', { name: `Chair ${given} ü` }));
    const socket = await ana.socket();
    const answer = await hello(socket);
    socket.disconnect();
    if (!('snapshot' in answer)) throw new Error('a first hello is answered with the whole board');
    const board = await ana.board();
    expect({ ...answer.snapshot, serverTime: '' }).toEqual({ ...board, serverTime: '' });
    expect(answer.snapshot.chairs).toContainEqual({ id: chairId, name: `Chair ${given} ü` });
  }
});
