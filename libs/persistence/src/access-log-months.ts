import type { DataSource } from 'typeorm';

const MONTHS_AHEAD = 3;

/**
 * Gives the access log a partition for this month and the next ones. A month that the default partition already holds
 * rows of stays there: moving them is an owner's work, not a start's.
 */
export async function ensureMonths(dataSource: DataSource, now = new Date()): Promise<void> {
  for (let ahead = 0; ahead < MONTHS_AHEAD; ahead += 1) {
    const from = firstOfMonth(now, ahead);
    const to = firstOfMonth(now, ahead + 1);
    const [held] = await dataSource.query('SELECT 1 FROM access_log_default WHERE at >= $1 AND at < $2 LIMIT 1', [
      from,
      to,
    ]);
    if (held) continue;
    const name = `access_log_${from.slice(0, 7).replace('-', '_')}`;
    await dataSource.query(
      `CREATE TABLE IF NOT EXISTS ${name} PARTITION OF access_log FOR VALUES FROM ('${from}') TO ('${to}')`,
    );
  }
}

function firstOfMonth(now: Date, ahead: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1)).toISOString();
}
