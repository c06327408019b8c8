import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Log } from '../logging/log.js';

const HELD_SECONDS = 5;

/**
 * Which node does what one is to do for all. Held for a few seconds at a time by the database's clock, so that a node that
 * dies or freezes lets go by time alone; a connection that it still holds open would keep a lock.
 */
@Injectable()
export class Lease implements OnApplicationShutdown {
  private readonly holder = randomUUID();

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** Whether this node holds it now; takes it where nobody does. */
  async isMine(name: string): Promise<boolean> {
    const held = await this.database.queries.query<unknown[]>(
      `INSERT INTO leases (name, holder, held_until)
       VALUES ($1, $2, clock_timestamp() + make_interval(secs => $3))
       ON CONFLICT (name) DO UPDATE SET holder = EXCLUDED.holder, held_until = EXCLUDED.held_until
       WHERE leases.holder = EXCLUDED.holder OR leases.held_until < clock_timestamp()
       RETURNING holder`,
      [name, this.holder, HELD_SECONDS],
    );
    return held.length > 0;
  }

  /** Lets go of all, so that another node need not wait; a database that is away lets go by itself. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.queries
      .query('UPDATE leases SET held_until = clock_timestamp() WHERE holder = $1', [this.holder])
      .catch((error: unknown) => this.log.error('lease-not-released', error));
  }
}
