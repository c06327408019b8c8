import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { launchPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { refuseUnlessDurable } from './settings-check.js';

const launcher = join(import.meta.dirname, '..', '..', 'dist', 'database', 'embedded-postgres.js');
const launched: EmbeddedPostgres[] = [];
const others: ChildProcess[] = [];
let parent: string;
let folder: string;

// closed to others, as mkdtemp makes it, and with a space in its name
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'chairside spec '));
  folder = join(parent, 'database');
});

afterEach(async () => {
  for (const node of others.splice(0)) node.kill('SIGKILL');
  for (const postgres of launched.splice(0)) await postgres.stop();
});

afterAll(async () => {
  // the data may lie elsewhere, where PostgreSQL's own user could not reach our folder
  for (const name of await readdir(parent)) {
    const data = await realpath(join(parent, name, 'data')).catch(() => parent);
    await rm(data, { recursive: true, force: true });
  }
  await rm(parent, { recursive: true, force: true });
});

async function launch(): Promise<EmbeddedPostgres> {
  const postgres = await launchPostgres(folder);
  launched.push(postgres);
  return postgres;
}

async function inAnotherNode(): Promise<{ url: string; adopted: boolean; kill(): Promise<unknown> }> {
  const script = `const { launchPostgres } = await import(process.argv[1]);
    process.stdout.write(JSON.stringify(await launchPostgres(process.argv[2])));
    setInterval(() => undefined, 1000);`;
  const node = spawn(process.execPath, ['--input-type=module', '-e', script, launcher, folder], { stdio: 'pipe' });
  others.push(node);
  const [said] = (await once(node.stdout, 'data')) as [Buffer];
  const kill = async () => {
    node.kill('SIGKILL');
    return once(node, 'exit');
  };
  return { ...(JSON.parse(said.toString()) as EmbeddedPostgres), kill };
}

async function ask(url: string, sql: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, string>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = async (): Promise<number> =>
  Number.parseInt(await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8'));

it('a database is made under a closed folder with a space in its name, durable and on loopback only', async () => {
  const { url, adopted } = await launch();
  expect(adopted).toBe(false);
  const client = { query: async (sql: string) => ({ rows: await ask(url, sql) }) };
  await expect(refuseUnlessDurable(client)).resolves.toBeUndefined();
  const show = async (name: string) => (await ask(url, `SHOW ${name}`))[0]?.[name];
  expect(await show('data_checksums')).toBe('on');
  expect(await show('listen_addresses')).toBe('127.0.0.1');
  expect(await show('unix_socket_directories')).toBe('');
  expect(await show('TimeZone')).toBe('UTC');
  expect(await show('max_connections')).toBe('100');
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
});

it('a wrong password is refused', async () => {
  const address = new URL((await launch()).url);
  address.password = 'wrong';
  await expect(ask(address.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

it('no value that was typed reaches the log, not even in an error', async () => {
  const { url } = await launch();
  await ask(url, 'CREATE TABLE typed (value int PRIMARY KEY)');
  await ask(url, 'INSERT INTO typed VALUES (777123)');
  await expect(ask(url, 'INSERT INTO typed VALUES (777123)')).rejects.toThrow('duplicate key');
  await expect(ask(url, "SELECT 'secret777'::int")).rejects.toThrow('secret777');
  const log = await readFile(join(folder, 'postgres.log'), 'utf8');
  expect(log).not.toMatch(/777123|secret777/);
});

it('what was committed is there after a stop and the next start', async () => {
  const { url, stop } = await launch();
  await ask(url, 'CREATE TABLE kept AS SELECT 72 AS value');
  await stop();
  await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  expect(await ask((await launch()).url, 'SELECT value FROM kept')).toEqual([{ value: 72 }]);
});

it('a database that outlived a killed node is adopted, and stopped with its new holder', async () => {
  const first = await inAnotherNode();
  await first.kill();
  const { url, adopted, stop } = await launch();
  expect({ url, adopted }).toEqual({ url: first.url, adopted: true });
  await stop();
  await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

it('of two servers that start at once one launches and the other adopts', async () => {
  const both = await Promise.all([inAnotherNode(), inAnotherNode()]);
  expect(both.map(({ adopted }) => adopted).sort()).toEqual([false, true]);
  expect(both[0].url).toBe(both[1].url);
  for (const node of both) await node.kill();
  await launch();
});

it('a second server that goes again leaves the database to the first', async () => {
  const first = await inAnotherNode();
  await (await launchPostgres(folder)).stop();
  expect(await ask(first.url, 'SELECT 1 AS value')).toEqual([{ value: 1 }]);
  await first.kill();
  await launch();
});

it('a database whose server was killed recovers by itself', async () => {
  const first = await launch();
  await ask(first.url, 'CREATE TABLE acknowledged AS SELECT 1 AS value');
  process.kill(await postmasterPid(), 'SIGKILL');
  const again = await launch();
  expect(again.adopted).toBe(false);
  expect(await ask(again.url, 'SELECT value FROM acknowledged')).toEqual([{ value: 1 }]);
});

it('a stale postmaster.pid that names another program does not keep the database from starting', async () => {
  await (await launch()).stop();
  await writeFile(
    join(folder, 'data', 'postmaster.pid'),
    `${process.pid}\n${join(folder, 'data')}\n1\n5432\n\n127.0.0.1\n`,
  );
  expect((await launch()).adopted).toBe(false);
});

it('what an interrupted first start left behind is cleared away, its lock too', async () => {
  const halfMade = join(parent, 'half made');
  await mkdir(join(halfMade, 'data.tmp', 'base'), { recursive: true });
  await writeFile(join(halfMade, 'launch.lock'), '999999999 dead');
  const postgres = await launchPostgres(halfMade);
  launched.push(postgres);
  expect(await ask(postgres.url, 'SELECT 1 AS value')).toEqual([{ value: 1 }]);
});

it('data that lay elsewhere and is gone is not silently made anew', async () => {
  const linked = join(parent, 'linked');
  await mkdir(linked);
  await symlink('/nowhere/data', join(linked, 'data'));
  await writeFile(join(linked, 'password'), 'kept');
  await expect(launchPostgres(linked)).rejects.toThrow('The database lies in /nowhere/data, which is gone');
});

it('a password that is not the one it was made with is said to be wrong, and nothing is left running', async () => {
  await (await launch()).stop();
  const password = await readFile(join(folder, 'password'), 'utf8');
  await writeFile(join(folder, 'password'), 'wrong');
  await expect(launchPostgres(folder)).rejects.toThrow('The kept password does not open the database');
  await writeFile(join(folder, 'password'), password);
  expect((await launch()).adopted).toBe(false);
});

it('a server that cannot start says in its own words why', async () => {
  await (await launch()).stop();
  await writeFile(join(folder, 'data', 'postgresql.auto.conf'), 'work_mem = nonsense\n');
  await expect(launchPostgres(folder)).rejects.toThrow(/PostgreSQL did not start. It said: .*work_mem/s);
});
