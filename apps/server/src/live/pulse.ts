import { VIEWS_IN_USE, type ClinicClock, type Id } from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Tail } from '../journal/tail.js';
import { Log } from '../logging/log.js';
import { Boards, clinicTime } from './boards.js';
import { LiveGateway } from './live.gateway.js';
import { Publisher } from './publisher.js';

const EVERY_MS = 2000;

interface Beat {
  id: Id;
  revision: number;
  anchor_clinic: Date;
  anchor_real: Date;
  rate: string;
}

/**
 * The sign of life: sent only after one read of the database for all clinics, so that a server which has lost its
 * database does not look alive (LP6). The same read finds commits whose wake-up was lost, and sign-ins that ended.
 */
@Injectable()
export class Pulse implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private isReading = false;

  constructor(
    private readonly database: Database,
    private readonly boards: Boards,
    private readonly publisher: Publisher,
    private readonly tail: Tail,
    private readonly gateway: LiveGateway,
    private readonly log: Log,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.beat(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    try {
      const beats = await this.database.queries.query<Beat[]>(
        'SELECT id, revision, anchor_clinic, anchor_real, rate FROM clinics',
      );
      await this.dropEnded();
      for (const beat of beats) await this.send(beat);
    } catch (error) {
      this.log.error('pulse-failed', error);
    } finally {
      this.isReading = false;
    }
  }

  private async send(beat: Beat): Promise<void> {
    await this.tail.catchUp(beat.id, beat.revision);
    this.boards.setClock(beat.id, clockOf(beat));
    const state = this.boards.find(beat.id);
    if (!state) return;
    const { epoch, revision, clock } = state;
    const pulse = { epoch, revision, serverTime: clinicTime(state), rate: clock.rate };
    for (const view of VIEWS_IN_USE) this.publisher.pulse(beat.id, view, pulse);
  }

  private async dropEnded(): Promise<void> {
    const rows = await this.database.queries.query<{ token_hash: Buffer }[]>(
      `SELECT token_hash FROM sign_ins
       WHERE (ended_at IS NOT NULL AND ended_at > clock_timestamp() - interval '1 minute')
          OR ends_at BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp()`,
    );
    this.gateway.drop(rows.map((row) => row.token_hash.toString('hex')));
  }
}

function clockOf(beat: Beat): ClinicClock {
  return {
    anchorClinic: beat.anchor_clinic.toISOString(),
    anchorReal: beat.anchor_real.toISOString(),
    rate: Number(beat.rate),
  };
}
