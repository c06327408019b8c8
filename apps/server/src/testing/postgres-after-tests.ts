import pg from 'pg';
import type {} from './postgres-for-tests.js';

/** Jest's global teardown: nothing of this run stays on a server that was there before it. */
export default async function stopPostgresForTests(): Promise<void> {
  const { TEST_DATABASE_URL: url, TEST_DATABASE_TEMPLATE: template } = process.env;
  if (url !== undefined && template !== undefined) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`DROP DATABASE ${client.escapeIdentifier(template)}`).finally(() => client.end());
  }
  await globalThis.postgresForTests?.stop();
}
