import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { writeWithClinic, type Write } from '@chairside/persistence';
import pg from 'pg';
import { aDatabase } from '../testing/a-clinic.js';

const CLINIC = '018f0000-0000-7000-8000-000000000001';

let pool: pg.Pool;
let listener: pg.Client;
let heard: (string | undefined)[];

beforeAll(async () => {
  const connectionString = await aDatabase();
  pool = new pg.Pool({ connectionString, pipeline: true });
  listener = new pg.Client({ connectionString });
  await listener.connect();
  await pool.query('CREATE TABLE cups (id int PRIMARY KEY, tea text)');
  await pool.query('CREATE TABLE spoons (cup int REFERENCES cups)');
  await pool.query('CREATE TABLE saucers (cup int REFERENCES cups DEFERRABLE INITIALLY DEFERRED)');
});
afterAll(async () => {
  await listener.end();
  await pool.end();
});
beforeEach(async () => {
  heard = [];
  listener.removeAllListeners('notification');
  listener.on('notification', ({ payload }) => heard.push(payload));
  await listener.query('LISTEN tea');
  await pool.query('TRUNCATE cups CASCADE');
});

const cup = (id: number, tea: string): Write => ({
  name: 'add cup',
  sql: 'INSERT INTO cups VALUES ($2, $1) ON CONFLICT DO NOTHING',
  values: [tea, id],
  rows: 1,
});
const spoon = (id: number): Write => ({ name: 'add spoon', sql: 'INSERT INTO spoons VALUES ($1)', values: [id] });
const saucer = (id: number): Write => ({ name: 'add saucer', sql: 'INSERT INTO saucers VALUES ($1)', values: [id] });
const ring = (word: string): Write => ({ name: 'ring', sql: 'SELECT pg_notify($1, $2)', values: ['tea', word] });
const write = (...writes: Write[]) => writeWithClinic(pool, CLINIC, () => Promise.resolve({ result: 'done', writes }));
/** As many words as there are: what was sent before them on the same channel has come too. */
const hears = async (words: number): Promise<(string | undefined)[]> => {
  while (heard.length < words) await new Promise((resolve) => setTimeout(resolve, 5));
  return heard;
};
const count = async () => {
  const { rows } = await pool.query(
    'SELECT (SELECT count(*) FROM cups)::int AS cups, count(*)::int AS spoons FROM spoons',
  );
  return rows[0];
};

it('writes rows that need each other, with values of their own, and lets others hear of it once', async () => {
  expect(await write(cup(1, 'green'), spoon(1), ring('one'))).toBe('done');
  await write(cup(2, 'black'), spoon(2), ring('two'));
  expect(await count()).toEqual({ cups: 2, spoons: 2 });
  expect((await pool.query('SELECT tea FROM cups WHERE id = 2')).rows).toEqual([{ tea: 'black' }]);
  expect(await hears(2)).toEqual(['one', 'two']);
});

it('writes nothing, and tells nobody, where one touches other rows than it must', async () => {
  await write(cup(1, 'green'));
  await expect(write(cup(1, 'black'), spoon(1), ring('lost'))).rejects.toThrow('add cup: 0 rows, and not 1');
  await write(ring('after'));
  expect(await hears(1)).toEqual(['after']);
  expect(await count()).toEqual({ cups: 1, spoons: 0 });
});

it('writes nothing where one is refused, and says which constraint refused it', async () => {
  await expect(write(cup(1, 'green'), spoon(9))).rejects.toMatchObject({
    code: '23503',
    constraint: 'spoons_cup_fkey',
  });
  expect(await count()).toEqual({ cups: 0, spoons: 0 });
});

it('writes nothing where the commit itself is refused, and says so', async () => {
  await expect(write(cup(1, 'green'), saucer(9))).rejects.toMatchObject({ constraint: 'saucers_cup_fkey' });
  expect(await count()).toEqual({ cups: 0, spoons: 0 });
});

it('leaves the connection to the next, whatever became of the last', async () => {
  await expect(write(cup(1, 'green'), spoon(9))).rejects.toThrow();
  expect(await write(cup(1, 'green'))).toBe('done');
  expect(pool.totalCount).toBe(1);
});
