import type { ClientBase } from 'pg';

/** One of the statements that are written together: an INSERT, an UPDATE or a SELECT that does something. */
export interface Write {
  /** Says what it does; it always stands for the same `sql`. */
  name: string;
  sql: string;
  values: readonly unknown[];
  /** How many rows it must touch, where another number is an error. */
  rows?: number;
}

interface Statement {
  name: string;
  text: string;
}

const known = new Map<string, Statement>();

/**
 * Does all writes in one statement, and so on one way to the database and back. None of them sees what another does, and
 * no two may be of one table. The statement fails, naming it, where one touches other rows than it must.
 */
export async function writeTogether(client: ClientBase, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const values = writes.flatMap((write) => [...write.values, write.rows ?? null]);
  await client.query({ ...statementOf(writes), values });
}

/** Prepared once for each set of writes that occurs: there are few. */
function statementOf(writes: readonly Write[]): Statement {
  const key = writes.map(({ name }) => name).join('; ');
  const statement = known.get(key) ?? { name: `write ${known.size}`, text: textOf(writes) };
  known.set(key, statement);
  return statement;
}

function textOf(writes: readonly Write[]): string {
  let before = 0;
  const parts = writes.map(({ name, sql, values }) => {
    const offset = before;
    before += values.length + 1;
    const returning = sql.startsWith('SELECT') ? '' : ' RETURNING 1';
    const own = sql.replaceAll(/\$(\d+)/g, (_, number) => `$${Number(number) + offset}`);
    return { part: `${aliasOf(name)} AS (${own}${returning})`, check: checkOf(name, before) };
  });
  const all = parts.map(({ part }) => part).join(',\n');
  return `WITH ${all}\nSELECT ${parts.map(({ check }) => check).join(', ')}`;
}

/** Counts what a write touched. Where that is not as many as it must, these words are no number, and say so. */
function checkOf(name: string, wanted: number): string {
  const touched = `(SELECT count(*) FROM ${aliasOf(name)})`;
  const words = `'${name}: ' || ${touched} || ' rows, and not ' || $${wanted}`;
  return `CASE ${touched} WHEN coalesce($${wanted}::integer, ${touched}) THEN 0 ELSE (${words})::integer END`;
}

function aliasOf(name: string): string {
  return name.replaceAll(' ', '_');
}
