import { clinicNow, type ClinicClock } from '@chairside/domain';
import { withClinic } from '@chairside/persistence';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Database } from '../database/database.js';
import { readClinic } from '../journal/journal-rows.js';
import { Boards, clinicTime } from '../live/boards.js';
import { Log } from '../logging/log.js';
import { DEMO_CLINIC_ID } from './demo-clinic.js';
import { nightOver } from './night-over.js';

const EVERY_MS = 1000;

/** Skips the night of a demo: the clinic's clock goes on from the next morning, for every node and every screen. */
@Injectable()
export class DemoNight implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private isLooking = false;

  constructor(
    private readonly database: Database,
    private readonly boards: Boards,
    private readonly log: Log,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.look(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const state = this.boards.find(DEMO_CLINIC_ID);
    if (this.isLooking || !state) return;
    const now = clinicTime(state);
    if (!nightOver(state.board, state.recent.at(-1)?.recordedAt ?? state.clock.anchorClinic, now)) return;
    this.isLooking = true;
    try {
      await this.skip();
    } catch (error) {
      this.log.error('night-failed', error);
    } finally {
      this.isLooking = false;
    }
  }

  private async skip(): Promise<void> {
    const clock = await withClinic(this.database.commands, DEMO_CLINIC_ID, (client) => this.skipLocked(client));
    if (!clock) return;
    this.boards.setClock(DEMO_CLINIC_ID, { clock });
    this.log.info('night-skipped', { clinicId: DEMO_CLINIC_ID });
  }

  /** Judged anew under the lock: another node may have skipped this night, or somebody has come in. */
  private async skipLocked(client: PoolClient): Promise<ClinicClock | null> {
    const row = await readClinic(client, DEMO_CLINIC_ID, 'FOR UPDATE');
    const state = this.boards.find(DEMO_CLINIC_ID);
    // a board that lacks entries does not know who is here
    if (!row || state?.revision !== row.revision) return null;
    const anchorReal = row.databaseNow.toISOString();
    const now = clinicNow(row.clock, anchorReal);
    const anchorClinic = nightOver(state.board, row.lastRecordedAt.toISOString(), now);
    if (!anchorClinic) return null;
    await client.query(`UPDATE clinics SET anchor_clinic = $2, anchor_real = $3 WHERE id = $1 AND mode = 'demo'`, [
      DEMO_CLINIC_ID,
      anchorClinic,
      anchorReal,
    ]);
    return { ...row.clock, anchorClinic, anchorReal };
  }
}
