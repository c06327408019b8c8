import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { Log } from '../logging/log.js';
import { aDatabase, envFor } from '../testing/a-clinic.js';
import { openDatabase, type Database } from './database.js';

const log = new Log('silent');
let ownerUrl: string;
let role: string;
let opened: Database | undefined;

beforeEach(async () => {
  // the server's own way from an empty database to today's schema is walked here
  ownerUrl = await aDatabase('none');
  role = `the server's "own" ${randomUUID()}`;
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
  const [known] = await asOwner(`SELECT rolname FROM pg_roles WHERE rolname = '${role.replaceAll("'", "''")}'`);
  if (known) for (const drop of ['DROP OWNED BY', 'DROP ROLE']) await asOwner(`${drop} ${quoted()}`);
});

const quoted = () => `"${role.replaceAll('"', '""')}"`;

async function asOwner(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function open(user: string, password: string): Promise<Database> {
  const app = new URL(ownerUrl);
  app.username = encodeURIComponent(user);
  app.password = encodeURIComponent(password);
  return openDatabase({ ...envFor(ownerUrl), DATABASE_APP_URL: app.href }, log).then((database) => (opened = database));
}

it('house 8 the server logs in as the user of DATABASE_APP_URL, made with its password, whatever signs are in them', async () => {
  const { commands } = await open(role, 'p@ss/w%rd: \'"100%');
  const { rows } = await commands.query('SELECT current_user AS "user"');
  expect(rows).toEqual([{ user: role }]);
  await expect(commands.query('SELECT * FROM sessions')).resolves.toMatchObject({ rows: [] });
  await expect(commands.query('UPDATE journal_entries SET revision = 1')).rejects.toThrow('permission denied');
});

it('the settings of the login itself are checked: one that does not wait for the disk is refused', async () => {
  await asOwner(`CREATE ROLE ${quoted()} LOGIN`);
  await asOwner(`ALTER ROLE ${quoted()} SET synchronous_commit = off`);
  await expect(open(role, 'secret')).rejects.toThrow('The database is set to synchronous_commit = off');
});

it('house 9 a login that could change the record is refused: the owner, and a superuser', async () => {
  const { username, password } = new URL(ownerUrl);
  await expect(open(username, password)).rejects.toThrow('DATABASE_APP_URL names the owner');
  await asOwner(`CREATE ROLE ${quoted()} LOGIN SUPERUSER`);
  await expect(open(role, 'secret')).rejects.toThrow(`The login ${role} could change the record`);
});
