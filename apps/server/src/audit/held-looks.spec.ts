import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Database } from '../database/database.js';
import { Log } from '../logging/log.js';
import { AccessLog } from './access-log.js';

const ANA = { id: 'ana', role: 'nurse' } as const;

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['performance', 'nextTick', 'queueMicrotask'] }));
afterEach(() => void jest.useRealTimers());

/** A log over a table that takes what it is allowed to, and what was written to it at once. */
function aLog(refuses: (ids: (string | null)[]) => boolean) {
  const written: (string | null)[][] = [];
  const query = (_sql: string, [, rows]: [string, string]) => {
    const ids = (JSON.parse(rows) as { objectId: string | null }[]).map(({ objectId }) => objectId);
    if (refuses(ids)) return Promise.reject(new Error('not now'));
    written.push(ids);
    return Promise.resolve();
  };
  const forClinic = (_clinicId: string, work: (client: unknown) => Promise<void>) => work({ query });
  const accessLog = new AccessLog({ forClinic } as unknown as Database, new Log('silent'));
  const look = (objectId: string, clinicId = 'north') => accessLog.lookedLive(clinicId, ANA, 'session', objectId);
  return { accessLog, look, written };
}

it('looks that come while one is being noted are noted together, each clinic for itself', async () => {
  const { look, written } = aLog(() => false);
  for (const id of ['a', 'b', 'c']) look(id);
  look('d', 'south');
  await jest.advanceTimersByTimeAsync(0);
  expect(written).toEqual([['a'], ['b', 'c'], ['d']]);
});

it('floor rule 25: looks are noted as soon as the log works again', async () => {
  let isAway = true;
  const { look, written } = aLog(() => isAway);
  for (const id of ['a', 'b']) look(id);
  await jest.advanceTimersByTimeAsync(4_000);
  isAway = false;
  expect(written).toEqual([]);
  await jest.advanceTimersByTimeAsync(1_001);
  expect(written.flat().sort()).toEqual(['a', 'b']);
});

it('a look that can never be noted does not hold up the others', async () => {
  const { look, written } = aLog((ids) => ids.includes('bad'));
  for (const id of ['a', 'bad', 'c', 'd']) look(id);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(written.flat().sort()).toEqual(['a', 'c', 'd']);
});

it('however many look while the log fails, it is tried again once in five seconds', async () => {
  const tries: unknown[] = [];
  const { accessLog, look } = aLog((ids) => tries.push(ids) > 0);
  for (let turn = 0; turn < 100; turn += 1) {
    look(String(turn));
    await jest.advanceTimersByTimeAsync(10);
  }
  expect(tries).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(tries).toHaveLength(3);
  await accessLog.onApplicationShutdown();
  await jest.advanceTimersByTimeAsync(20_000);
  expect(tries).toHaveLength(3);
});

it('a look that comes as the last one was noted is noted too', async () => {
  const { look, written } = aLog(() => false);
  look('a');
  for (let step = 0; step < 20; step += 1) {
    look(`after ${step}`);
    await Promise.resolve();
  }
  await jest.advanceTimersByTimeAsync(0);
  expect(written.flat()).toHaveLength(21);
});

it('what is being noted is noted before the server ends', async () => {
  const { accessLog, look, written } = aLog(() => false);
  for (const id of ['a', 'b']) look(id);
  await accessLog.onApplicationShutdown();
  expect(written.flat()).toEqual(['a', 'b']);
});
