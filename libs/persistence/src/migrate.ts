import type { DataSource } from 'typeorm';
import { ensureMonths } from './access-log-months.js';
import { grantApp, type AppLogin } from './app-role.js';
import { openDataSource } from './data-source.js';

/**
 * Brings the schema up to this release, as the owner, and lets the server's login in, when one is given.
 * Two processes at once: one waits for the other.
 */
export async function migrate(ownerUrl: string, app?: AppLogin): Promise<void> {
  await withDataSource(ownerUrl, async (dataSource) => {
    const runner = dataSource.createQueryRunner();
    await runner.query(`SELECT pg_advisory_lock(hashtext('chairside migrations'))`);
    try {
      await dataSource.runMigrations({ transaction: 'each' });
      await ensureMonths(dataSource);
      if (app) await grantApp(dataSource, app);
    } finally {
      await runner.query(`SELECT pg_advisory_unlock(hashtext('chairside migrations'))`);
      await runner.release();
    }
  });
}

/** The statements that would bring the schema to the entities; none when migrations and entities agree. */
export async function pendingSchemaChanges(ownerUrl: string): Promise<string[]> {
  return withDataSource(ownerUrl, async (dataSource) => {
    const log = await dataSource.driver.createSchemaBuilder().log();
    return log.upQueries.map(({ query }) => query);
  });
}

export async function withDataSource<T>(url: string, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = await openDataSource(url);
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
