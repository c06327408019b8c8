import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@chairside/persistence';
import pg from 'pg';
import type { EmbeddedPostgres } from '../database/embedded-postgres.js';

declare global {
  var postgresForTests: EmbeddedPostgres | undefined;
}

const server = join(import.meta.dirname, '..', '..');
const folder = join(server, '..', '..', 'var', 'test-postgres');

/** Jest's global setup: one PostgreSQL for the whole run; specs make databases of their own on it, as copies of one. */
export default async function launchPostgresForTests(): Promise<void> {
  const given = process.env.CHAIRSIDE_TEST_DATABASE_URL;
  if (!given) {
    const launched = await (await builtLauncher()).launchPostgres(folder);
    globalThis.postgresForTests = launched;
    if (!launched.adopted) await dropLeftovers(launched.url);
  }
  const url = given ?? globalThis.postgresForTests?.url ?? '';
  process.env.TEST_DATABASE_URL = url;
  process.env.TEST_DATABASE_TEMPLATE = await aMigratedDatabase(url);
}

// the schema is made once: sixty specs would wait a second each for it
async function aMigratedDatabase(url: string): Promise<string> {
  const name = `migrated_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`).finally(() => client.end());
  await migrate(Object.assign(new URL(url), { pathname: `/${name}` }).href);
  return name;
}

// Jest compiles its setup without the name mapping that sources need, so this takes the built launcher
async function builtLauncher(): Promise<typeof import('../database/embedded-postgres.js')> {
  const built = join(server, 'dist', 'database', 'embedded-postgres.js');
  if (!existsSync(built)) throw new Error('The server is not built: run "npm run build" before its tests.');
  return import(built);
}

async function dropLeftovers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const kept = "('postgres', 'chairside')";
  const found = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE NOT datistemplate AND datname NOT IN ${kept}`,
  );
  for (const { datname } of found.rows) await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)}`);
  await client.end();
}
