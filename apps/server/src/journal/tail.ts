import type { Id } from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Database } from '../database/database.js';
import { Readiness } from '../health/readiness.js';
import { Boards } from '../live/boards.js';
import { Log } from '../logging/log.js';
import { JOURNAL_CHANNEL } from './journal.js';
import { readEntries } from './journal-rows.js';

const AGAIN_AFTER_MS = 500;

/** Hears of other nodes' commits and reads them. A lost wake-up is healed by the pulse, which compares revisions. */
@Injectable()
export class Tail implements OnApplicationShutdown {
  private client: pg.Client | undefined;
  private stopped = false;
  private again: NodeJS.Timeout | undefined;
  private readonly reading = new Map<Id, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly boards: Boards,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.database.appUrl,
      connectionTimeoutMillis: 3000,
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    client.on('error', (error) => this.log.error('tail-lost', error));
    client.on('end', () => this.listenAgain());
    this.client = client;
    await client.connect();
    await client.query(`LISTEN ${JOURNAL_CHANNEL}`);
  }

  /** Brings the board up to a revision, unless it is there already. One reading at a time for each clinic. */
  async catchUp(clinicId: Id, revision: number): Promise<void> {
    await this.reading.get(clinicId);
    const known = this.boards.find(clinicId)?.revision ?? Infinity;
    if (known >= revision) return;
    const reading = this.read(clinicId).finally(() => this.reading.delete(clinicId));
    this.reading.set(clinicId, reading);
    await reading;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    await this.client?.end();
  }

  private async read(clinicId: Id): Promise<void> {
    const client = await this.database.commands.connect();
    try {
      this.boards.advance(clinicId, await readEntries(client, clinicId, this.boards.find(clinicId)?.revision ?? 0));
    } catch (error) {
      this.readiness.notice(error);
      throw error;
    } finally {
      client.release();
    }
  }

  private hear(payload: string): void {
    const [clinicId = '', revision = '0'] = payload.split(':');
    this.catchUp(clinicId, Number(revision)).catch((error: unknown) =>
      this.log.error('tail-failed', error, { clinicId }),
    );
  }

  /** A connection that fails says so twice, by its promise and by its end: only the end makes another try. */
  private listenAgain(): void {
    if (this.stopped || this.again) return;
    this.again = setTimeout(() => {
      this.again = undefined;
      this.listen().catch((error: unknown) => this.log.error('tail-lost', error));
    }, AGAIN_AFTER_MS);
  }
}
