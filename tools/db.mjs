// The database's schema, from the command line: drift | generate <Name> | migrate.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './ensure-ready.mjs';
import { dataFolder, main, root } from './workspace.mjs';

const persistence = () => import('@chairside/persistence');

const actions = {
  async drift(url) {
    const { migrate, pendingSchemaChanges } = await persistence();
    await migrate(url);
    const pending = await pendingSchemaChanges(url);
    if (pending.length === 0) return console.log('The migrations make what the entities say.');
    console.log(pending.join('\n'));
    throw new Error('The entities say more than the migrations make: npm run db:generate -- <Name>');
  },
  async generate(url, name) {
    if (!name) throw new Error('Say what the migration does: npm run db:generate -- AddTemperature');
    const { generateMigration, migrate } = await persistence();
    await migrate(url);
    const path = await generateMigration(url, name, join(root, 'libs/persistence/src/migrations'));
    console.log(path ?? 'There is nothing to generate: the migrations make what the entities say.');
  },
  async migrate(url) {
    await (await persistence()).migrate(url);
    console.log('The database is up to date.');
  },
};

// a database of its own, gone afterwards: what an earlier try left must not decide
async function withScratchDatabase(work) {
  const { launchPostgres } = await import(join(root, 'apps/server/dist/database/embedded-postgres.js'));
  const { Client } = createRequire(join(root, 'libs/persistence/package.json'))('pg');
  const postgres = await launchPostgres(join(dataFolder, 'scratch-postgres'));
  const client = new Client({ connectionString: postgres.url });
  const name = `scratch_${process.pid}`;
  try {
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
    await work(Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href);
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(() => undefined);
    await client.end();
    await postgres.stop();
  }
}

await main(async () => {
  const [command = '', name] = process.argv.slice(2);
  const action = Object.hasOwn(actions, command) ? actions[command] : undefined;
  if (!action) throw new Error('Usage: node tools/db.mjs drift | generate <Name> | migrate');
  ensureInstalled();
  ensureBuilt();
  if (command === 'migrate' && process.env.DATABASE_URL) await action(process.env.DATABASE_URL);
  else await withScratchDatabase((url) => action(url, name));
});
