/** @jest-environment node */
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { SERVER_TIME, snapshotOf } from './live.fixture.js';
import { sayUnpacks, unpacked } from './unpack-board.js';

const snapshot = snapshotOf();
const said = { serverTime: SERVER_TIME, rate: 6, readMsAgo: 12 };

function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value)).toString('base64');
}

it('LP2 a packed board is the board that was packed, at the time that was said with it', async () => {
  const { serverTime, rate, ...standing } = snapshot;
  expect(await unpacked({ ok: true, packed: packed(standing), ...said })).toEqual({
    ok: true,
    snapshot: { ...snapshot, serverTime, rate: 6 },
    readMsAgo: 12,
  });
  expect(rate).toBe(1);
});

it('LP2 every other answer stays as it is', async () => {
  const answer = { ok: true as const, snapshot, readMsAgo: 0 };
  expect(await unpacked(answer)).toBe(answer);
});

it('a board of which a part is missing is not taken', async () => {
  const half = packed(snapshot).slice(0, 400);
  await expect(unpacked({ ok: true, packed: half, ...said })).rejects.toThrow();
});

it('only a browser that can unpack says so', () => {
  expect(sayUnpacks()).toEqual({ unpacks: true });
  const { DecompressionStream } = globalThis;
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  expect(sayUnpacks()).toEqual({});
  Object.assign(globalThis, { DecompressionStream });
});
