import pg from 'pg';

export interface Login {
  port: number;
  user: string;
  password: string;
}

const ANSWER_WITHIN_MS = 5_000;
const WRONG_PASSWORD = '28P01';

/** Whether the server on this port lets us in and is the one that runs on `data`; throws when it knows us, but not the password. */
export async function canLogIn(login: Login, data: string): Promise<boolean> {
  try {
    const rows = await ask(login, 'postgres', 'SHOW data_directory');
    return rows[0]?.data_directory === data;
  } catch (error) {
    if ((error as { code?: unknown }).code === WRONG_PASSWORD)
      throw new Error(`The kept password does not open the database in ${data}: put back the one it was made with.`, {
        cause: error,
      });
    return false; // not yet, or never: the caller watches the process and says which
  }
}

/** Makes the database of that name if there is none. */
export async function ensureDatabase(login: Login, name: string): Promise<void> {
  const found = await ask(login, 'postgres', `SELECT 1 FROM pg_database WHERE datname = '${name}'`);
  if (found.length === 0) await ask(login, 'postgres', `CREATE DATABASE ${name}`);
}

/** The address of one of its databases, as `pg` and TypeORM take it. */
export function urlOf({ port, user, password }: Login, database: string): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

async function ask(login: Login, database: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({
    connectionString: urlOf(login, database),
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS * 6,
  });
  client.on('error', () => undefined); // a connection that breaks while idle; the query's own error is thrown
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
