import type { Write } from '@chairside/persistence';
import pg from 'pg';
import type { Log } from '../logging/log.js';
import { CHANNEL, NOW_CHANNEL, read, WakeUps, written, type WakeUp } from './wake-ups.js';

const AGAIN_AFTER_MS = 500;

/** Wake-ups by the database's own NOTIFY: sent with the commit, or not at all. */
export class PostgresWakeUps extends WakeUps {
  private client: pg.Client | undefined;
  private again: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {
    super();
  }

  override async listen(hear: (wakeUp: WakeUp) => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 3000, keepAlive: true });
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === NOW_CHANNEL) this.hearNow(payload);
      else hear(read(payload));
    });
    client.on('error', (error) => this.log.error('wake-ups-lost', error));
    client.on('end', () => this.listenAgain(hear));
    this.client = client;
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}; LISTEN ${NOW_CHANNEL}`);
  }

  override tellNow(texts: readonly string[]): void {
    // one commit for all of them; what cannot be said now is not worth saying later
    this.client
      ?.query('SELECT pg_notify($1, said) FROM unnest($2::text[]) AS said', [NOW_CHANNEL, texts])
      .catch((error: unknown) => this.log.error('word-not-sent', error));
  }

  override withCommit(wakeUp: WakeUp): Write[] {
    return [{ name: 'wake', sql: 'SELECT pg_notify($1, $2)', values: [CHANNEL, written(wakeUp)] }];
  }

  override afterCommit(): void {
    // the commit itself has sent it
  }

  override async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.again);
    await this.client?.end();
  }

  /** A connection that fails says so twice, by its promise and by its end: only the end makes another try. */
  private listenAgain(hear: (wakeUp: WakeUp) => void): void {
    if (this.isClosed || this.again) return;
    this.again = setTimeout(() => {
      this.again = undefined;
      this.listen(hear).catch((error: unknown) => this.log.error('wake-ups-lost', error));
    }, AGAIN_AFTER_MS);
  }
}
