import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id } from '@chairside/domain';
import { APP_ROLE, migrate, openDataSource, withClinic, type AppLogin } from '@chairside/persistence';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Env } from '../config/env.js';
import type { Log } from '../logging/log.js';
import { launchPostgres } from './embedded-postgres.js';
import { SentTogether } from './sent-together.js';
import { refuseIfRewriting, refuseUnlessDurable } from './settings-check.js';

/** The open database: entries have connections of their own, so that viewing never keeps them waiting. */
export class Database {
  constructor(
    /** Commands, one transaction each. */
    readonly commands: pg.Pool,
    /** What people look at, and the log of it. */
    private readonly looks: pg.Pool,
    /** Sign-ins and the pulse, which belong to no clinic. */
    readonly queries: DataSource,
    /** Where the server logs in; a listener needs a connection of its own. */
    readonly appUrl: string,
    private readonly stopServer: () => Promise<void>,
  ) {}

  /** Works on one clinic's rows, in a transaction that knows which clinic it is for. */
  forClinic<T>(clinicId: Id, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return withClinic(this.looks, clinicId, work);
  }

  async close(): Promise<void> {
    await this.commands.end();
    await this.looks.end();
    await this.queries.destroy();
    await this.stopServer();
  }
}

/** No statement may hold a clinic's row for longer than a nurse waits. */
const TIMEOUTS = '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=5000';

/**
 * Opens the database of DATABASE_URL, or starts one of its own; brings its schema up to date as owner and logs in as
 * a role that cannot change the record. Refuses a database that may lose what it has confirmed.
 */
export async function openDatabase(env: Env, log: Log): Promise<Database> {
  const embedded = env.DATABASE_URL ? null : await launchPostgres(join(env.CHAIRSIDE_DATA, 'postgres'));
  const stop = async () => embedded?.stop();
  try {
    embedded?.lookAfter(log);
    const ownerUrl = env.DATABASE_URL ?? embedded?.url ?? '';
    const appUrl = await appUrlOf(env, ownerUrl);
    await migrate(ownerUrl, appLoginOf(appUrl, ownerUrl));
    await refuseUnsafe(appUrl);
    const [commands, reads] = [poolOf(appUrl, 8, log), poolOf(appUrl, 4, log)];
    return new Database(commands, reads, await openDataSource(appUrl, PATIENCE), appUrl, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A network that swallows packets must not hold a pulse or a commit for ever. */
const PATIENCE = { connectionTimeoutMillis: 3000, query_timeout: 6000, keepAlive: true };

function poolOf(connectionString: string, max: number, log: Log): pg.Pool {
  const stream = () => new SentTogether();
  // statements that need not wait for one another's answers are sent together, and taken in their order
  const pool = new pg.Pool({ connectionString, max, options: TIMEOUTS, pipeline: true, stream, ...PATIENCE });
  // a connection that breaks says so by an event, also in the middle of work, and an event without a listener would end
  // the process; whoever was using it is told by the query that fails, and the pool replaces it
  pool.on('connect', (client) => client.on('error', (error) => log.error('database-connection-lost', error)));
  pool.on('error', (error) => log.error('database-connection-lost', error));
  return pool;
}

/** Asked as the server itself: a role and a database can have settings and rights of their own. */
async function refuseUnsafe(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await refuseUnlessDurable(client);
    await refuseIfRewriting(client);
  } finally {
    await client.end();
  }
}

async function appUrlOf(env: Env, ownerUrl: string): Promise<string> {
  if (env.DATABASE_APP_URL) return env.DATABASE_APP_URL;
  const url = new URL(ownerUrl);
  const owner = decodeURIComponent(url.password);
  url.username = APP_ROLE;
  url.password = owner === '' ? await keptPassword(env.CHAIRSIDE_DATA) : derivedPassword(owner);
  return url.href;
}

/** Whom the server logs in as. Throws for the owner, who could change the record. */
function appLoginOf(appUrl: string, ownerUrl: string): AppLogin {
  const [app, owner] = [new URL(appUrl), new URL(ownerUrl)];
  const user = decodeURIComponent(app.username);
  if (user === '') throw new Error('DATABASE_APP_URL names no user: give the server a login of its own.');
  if (user === decodeURIComponent(owner.username))
    throw new Error('DATABASE_APP_URL names the owner, who could change the record: give the server its own login.');
  return { user, password: decodeURIComponent(app.password) };
}

/** Nodes that share a database must agree on this login; whoever holds the owner's password can derive it. */
function derivedPassword(ownerPassword: string): string {
  return createHmac('sha256', ownerPassword).update(APP_ROLE).digest('base64url');
}

async function keptPassword(folder: string): Promise<string> {
  const file = join(folder, 'app-password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  await mkdir(folder, { recursive: true });
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}
