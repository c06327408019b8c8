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
    const result = await begunWith(client, clinicId, work);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** What the work asks first is on its way with the beginning: the database takes it after that. */
async function begunWith<T>(
  client: PoolClient,
  clinicId: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const beginning = [
    client.query('BEGIN'),
    client.query({ name: 'of clinic', text: OF_CLINIC, values: [clinicId] }),
  ] as const;
  // all are waited for: a connection that still works for somebody must not go back to the pool
  const [begun, named, worked] = await Promise.allSettled([...beginning, work(client)]);
  for (const step of [begun, named]) if (step.status === 'rejected') throw step.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
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
