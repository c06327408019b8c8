import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../database/database.js';
import { Log } from '../logging/log.js';
import { aDatabase, envFor } from '../testing/a-clinic.js';
import { Lease } from './lease.js';

const log = new Log('silent');
let database: Database;
beforeAll(async () => {
  database = await openDatabase(envFor(await aDatabase()), log);
});
afterAll(() => database.close());

const runOut = () => database.queries.query(`UPDATE leases SET held_until = clock_timestamp() - interval '1 ms'`);

it('F32 of two nodes one holds it, and keeps it as long as it asks', async () => {
  const [one, other] = [new Lease(database, log), new Lease(database, log)];
  const held = await Promise.all([one.isMine('sweeper'), other.isMine('sweeper')]);
  expect(held.filter(Boolean)).toHaveLength(1);
  expect(await Promise.all([one.isMine('sweeper'), other.isMine('sweeper')])).toEqual(held);
});

it('F6 a node that asks no more, because it died or froze, is followed by another; back again, it is not the one', async () => {
  const [frozen, other] = [new Lease(database, log), new Lease(database, log)];
  expect(await frozen.isMine('review')).toBe(true);
  expect(await other.isMine('review')).toBe(false);
  await runOut();
  expect(await other.isMine('review')).toBe(true);
  expect(await frozen.isMine('review')).toBe(false);
});

it('a node that is stopped lets go at once, and only of what is its own', async () => {
  const [stopped, other] = [new Lease(database, log), new Lease(database, log)];
  expect([await stopped.isMine('a'), await other.isMine('b')]).toEqual([true, true]);
  await stopped.onApplicationShutdown();
  expect([await other.isMine('a'), await stopped.isMine('b')]).toEqual([true, false]);
});
