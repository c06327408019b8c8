import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Database } from '../database/database.js';
import type { Tail } from '../journal/tail.js';
import { Log } from '../logging/log.js';
import type { Publisher } from './publisher.js';
import { Pulse } from './pulse.js';
import type { Rounds } from './rounds.js';

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance', 'nextTick', 'queueMicrotask'] }));
afterEach(() => void jest.useRealTimers());

const AT = new Date('2026-11-23T10:56:00.000Z');
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Four clinics on one node, and how often each was told within some beats. */
async function toldIn(beats: number, catchUp: (clinicId: string) => Promise<void>): Promise<Record<string, number>> {
  const told: Record<string, number> = { a: 0, b: 0, c: 0, d: 0 };
  const rows = Object.keys(told).map((id) => {
    return { id, revision: 1, anchor_clinic: AT, anchor_real: AT, rate: '1', now: AT };
  });
  const pulse = new Pulse(
    { queries: { query: () => Promise.resolve(rows) } } as unknown as Database,
    { catchUp } as unknown as Tail,
    { pulse: (clinicId: string) => (told[clinicId] = (told[clinicId] ?? 0) + 1) } as unknown as Publisher,
    { make: () => Promise.resolve() } as unknown as Rounds,
    new Log('silent'),
  );
  pulse.start();
  for (let beat = 0; beat < beats; beat += 1) {
    await jest.advanceTimersByTimeAsync(2_000);
    for (let clinic = 0; clinic < 5; clinic += 1) await turn();
  }
  pulse.onApplicationShutdown();
  return told;
}

it('LP6 a clinic whose entries cannot be read darkens no other', async () => {
  const catchUp = (id: string) => (id === 'b' ? Promise.reject(new Error('not now')) : Promise.resolve());
  expect(await toldIn(3, catchUp)).toEqual({ a: 3, b: 0, c: 3, d: 3 });
});

it('LP6 a clinic whose entries are long in coming holds up no other', async () => {
  const catchUp = (id: string) => (id === 'a' ? new Promise<void>(() => undefined) : Promise.resolve());
  expect(await toldIn(3, catchUp)).toEqual({ a: 0, b: 3, c: 3, d: 3 });
});
