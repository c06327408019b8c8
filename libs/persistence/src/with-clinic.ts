import type { Pool, PoolClient } from 'pg';
import { writeTogether, type Write } from './write-together.js';

// prepared, as all else is: what is not is sent alone
const BEGIN = { name: 'BEGIN', text: 'BEGIN' };
const COMMIT = { name: 'COMMIT', text: 'COMMIT' };
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
  return inTransaction(pool, clinicId, async (client, begun) => {
    const result = await begun(work(client));
    await commit(client);
    return result;
  });
}

/**
 * As `withClinic`, for work that ends in writes: these and COMMIT are on their way together, so that what the work has
 * locked is free sooner. After a write that failed COMMIT rolls back, by itself.
 */
export async function writeWithClinic<T>(
  pool: Pool,
  clinicId: string,
  work: (client: PoolClient) => Promise<{ result: T; writes: readonly Write[] }>,
): Promise<T> {
  return inTransaction(pool, clinicId, async (client, begun) => {
    const { result, writes } = await begun(work(client));
    const [written, ended] = await Promise.allSettled([writeTogether(client, writes), commit(client)]);
    for (const step of [written, ended]) if (step.status === 'rejected') throw step.reason;
    return result;
  });
}

/** After a statement that failed the database rolls back, and says so. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query(COMMIT);
  if (command !== 'COMMIT') throw new Error('the database did not commit');
}

type Begun = <T>(work: Promise<T>) => Promise<T>;

async function inTransaction<T>(
  pool: Pool,
  clinicId: string,
  work: (client: PoolClient, begun: Begun) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const beginning = [
      client.query(BEGIN),
      client.query({ name: 'of clinic', text: OF_CLINIC, values: [clinicId] }),
    ] as const;
    return await work(client, (first) => afterBeginning(beginning, first));
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** What the work asks first is on its way with the beginning: the database takes it after that. */
async function afterBeginning<T>(beginning: readonly Promise<unknown>[], work: Promise<T>): Promise<T> {
  // all are waited for: a connection that still works for somebody must not go back to the pool
  const [worked, ...begun] = await Promise.allSettled([work, ...beginning]);
  for (const step of begun) if (step.status === 'rejected') throw step.reason;
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
