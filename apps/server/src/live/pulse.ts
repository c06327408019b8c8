import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ClinicClock, Id } from '@chairside/domain';
import { Database } from '../database/database.js';
import { Tail } from '../journal/tail.js';
import { Log } from '../logging/log.js';
import { Publisher } from './publisher.js';
import { Rounds } from './rounds.js';

const EVERY_MS = 2000;
/** Every ten seconds. */
const BEATS_TO_A_DIGEST = 5;

interface Beat {
  id: Id;
  revision: number;
  anchor_clinic: Date;
  anchor_real: Date;
  rate: string;
  now: Date;
}

/**
 * The sign of life: sent only after one read of the database for all clinics, so that a server which has lost its
 * database does not look alive (LP6). The same read finds commits whose wake-up was lost, and sign-ins that ended.
 */
@Injectable()
export class Pulse implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private isReading = false;
  private beats = 0;
  /** Clinics whose entries are still being read: their next pulse waits for that. */
  private readonly sending = new Set<Id>();

  constructor(
    private readonly database: Database,
    private readonly tail: Tail,
    private readonly publisher: Publisher,
    private readonly rounds: Rounds,
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
      const askedAtMs = performance.now();
      const beats = await this.database.queries.query<Beat[]>(
        'SELECT id, revision, anchor_clinic, anchor_real, rate, clock_timestamp() AS now FROM clinics',
      );
      await this.rounds.make();
      const isDigest = this.beats % BEATS_TO_A_DIGEST === 0;
      this.beats += 1;
      for (const beat of beats) {
        void this.send(beat, askedAtMs, isDigest);
        // two hundred clinics are told one after the other, and an entry of one need not wait for all
        await new Promise((resolve) => setImmediate(resolve));
      }
    } catch (error) {
      this.log.error('pulse-failed', error);
    } finally {
      this.isReading = false;
    }
  }

  /** Whatever becomes of one clinic, the others are told; never throws. */
  private async send(beat: Beat, askedAtMs: number, isDigest: boolean): Promise<void> {
    if (this.sending.has(beat.id)) return;
    this.sending.add(beat.id);
    try {
      await this.tail.catchUp(beat.id, beat.revision);
      const look = { databaseNow: beat.now.toISOString(), askedAtMs };
      this.publisher.pulse(beat.id, { clock: clockOf(beat), look }, isDigest);
    } catch (error) {
      this.log.error('pulse-failed', error, { clinicId: beat.id });
    } finally {
      this.sending.delete(beat.id);
    }
  }
}

function clockOf(beat: Beat): ClinicClock {
  return {
    anchorClinic: beat.anchor_clinic.toISOString(),
    anchorReal: beat.anchor_real.toISOString(),
    rate: Number(beat.rate),
  };
}
