import type {} from './postgres-for-tests.js';

/** Jest's global teardown. */
export default async function stopPostgresForTests(): Promise<void> {
  await globalThis.postgresForTests?.stop();
}
