import type { Pool, PoolClient } from 'pg';

const OF_CLINIC = `SELECT set_config('chairside.clinic_id', $1, true)`;

/**
 * Runs work for one clinic in one transaction that knows which clinic it is for, so that row-level security can rest
 * on it. Rolls back and rethrows when the work fails.
 */
export async function withClinic<T>(
  pool: Pool,
  clinicId: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await Promise.all([
      client.query('BEGIN'),
      client.query({ name: 'of clinic', text: OF_CLINIC, values: [clinicId] }),
    ]);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A connection that cannot even roll back must not go back to the pool. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
