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

it('what is being noted is noted before the server ends', async () => {
  const { accessLog, look, written } = aLog(() => false);
  for (const id of ['a', 'b']) look(id);
  await accessLog.onApplicationShutdown();
  expect(written.flat()).toEqual(['a', 'b']);
});
