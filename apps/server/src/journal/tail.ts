import type { Id } from '@chairside/domain';
import { withClinic } from '@chairside/persistence';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Readiness } from '../health/readiness.js';
import { Boards } from '../live/boards.js';
import { Log } from '../logging/log.js';
import { WakeUps } from '../wake-ups/wake-ups.js';
import { readEntries } from './journal-rows.js';

/** Hears of other nodes' commits and reads them. A lost wake-up is healed by the pulse, which compares revisions. */
@Injectable()
export class Tail implements OnApplicationShutdown {
  private readonly reading = new Map<Id, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly boards: Boards,
    private readonly readiness: Readiness,
    private readonly wakeUps: WakeUps,
    private readonly log: Log,
  ) {}

  async listen(): Promise<void> {
    await this.wakeUps.listen(({ clinicId, revision }) => {
      this.catchUp(clinicId, revision).catch((error: unknown) => this.log.error('tail-failed', error, { clinicId }));
    });
  }

  /** Brings the board up to a revision, unless it is there already. One reading at a time for each clinic. */
  async catchUp(clinicId: Id, revision: number): Promise<void> {
    while (this.reading.has(clinicId)) await this.reading.get(clinicId);
    const known = this.boards.find(clinicId)?.revision ?? Infinity;
    if (known >= revision) return;
    const reading = this.read(clinicId).finally(() => this.reading.delete(clinicId));
    this.reading.set(clinicId, reading);
    await reading;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.wakeUps.close();
  }

  private async read(clinicId: Id): Promise<void> {
    const after = this.boards.find(clinicId)?.revision ?? 0;
    try {
      const { commands } = this.database;
      this.boards.advance(
        clinicId,
        await withClinic(commands, clinicId, (client) => readEntries(client, clinicId, after)),
      );
    } catch (error) {
      this.readiness.notice(error);
      throw error;
    }
  }
}
