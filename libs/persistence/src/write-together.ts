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
 * no two may be of one table. Throws, naming it, where one touched other rows than it must.
 */
export async function writeTogether(client: ClientBase, writes: readonly Write[]): Promise<void> {
  const values = writes.flatMap((write) => write.values);
  const { rows } = await client.query<Record<string, number>>({ ...statementOf(writes), values });
  for (const { name, rows: wanted } of writes) {
    const touched = rows[0]?.[aliasOf(name)];
    if (wanted !== undefined && touched !== wanted) throw new Error(`${name}: ${touched} rows, and not ${wanted}`);
  }
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
    before += values.length;
    const returning = sql.startsWith('SELECT') ? '' : ' RETURNING 1';
    return `${aliasOf(name)} AS (${sql.replaceAll(/\$(\d+)/g, (_, number) => `$${Number(number) + offset}`)}${returning})`;
  });
  const counts = writes.map(({ name }) => `(SELECT count(*)::integer FROM ${aliasOf(name)}) AS ${aliasOf(name)}`);
  return `WITH ${parts.join(',\n')}\nSELECT ${counts.join(', ')}`;
}

function aliasOf(name: string): string {
  return name.replaceAll(' ', '_');
}
