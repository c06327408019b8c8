import { randomUUID } from 'node:crypto';
import { SYSTEM } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { PASSWORD_COST } from '../auth/sign-ins.js';
import { Dispatch } from '../commands/dispatch.js';
import { Settings } from '../config/env.js';
import { Database } from '../database/database.js';
import { NO_HASH } from '../journal/hash-chain.js';
import { DEMO_CLINIC_ID, DEMO_PASSWORD, DEMO_PEOPLE, DEMO_TIME_ZONE, foundingCommands } from './demo-clinic.js';
import { firstClock, renewedClock } from './demo-clock.js';

interface ClinicRow {
  mode: string;
  anchor_clinic: Date;
  anchor_real: Date;
  rate: string;
  last_recorded_at: Date;
  real_now: Date;
}

/** Makes the demo clinic where there is none, and sets its clock. Refuses a database that holds a real clinic. */
@Injectable()
export class DemoSeed {
  constructor(
    private readonly database: Database,
    private readonly dispatch: Dispatch,
    private readonly settings: Settings,
  ) {}

  /** Before the boards are loaded: the clinic's row and clock, and the accounts. */
  async prepare(): Promise<void> {
    const rows = await this.database.queries.query<ClinicRow[]>(
      `SELECT mode, anchor_clinic, anchor_real, rate, last_recorded_at, clock_timestamp() AS real_now FROM clinics`,
    );
    if (rows.some((row) => row.mode !== 'demo')) {
      throw new Error('This database holds a real clinic. A demo runs on a database of its own.');
    }
    await (rows[0] ? this.renewClock(rows[0]) : this.addClinic());
    await this.addAccounts();
  }

  /** After the boards are loaded: who and what the clinic consists of, through the journal as everything. */
  async found(): Promise<void> {
    for (const command of foundingCommands()) {
      const outcome = await this.dispatch.submit(DEMO_CLINIC_ID, SYSTEM, command);
      if (outcome.kind !== 'accepted')
        throw new Error(`the demo clinic could not be founded: ${command.name}`, { cause: outcome.error });
    }
  }

  private async addClinic(): Promise<void> {
    const [{ now } = { now: new Date() }] = await this.database.queries.query<{ now: Date }[]>(
      'SELECT clock_timestamp() AS now',
    );
    const clock = firstClock(now.toISOString(), DEMO_TIME_ZONE, this.settings.env.DEMO_SPEED);
    await this.database.queries.query(
      `INSERT INTO clinics (id, name, time_zone, weight_unit, mode, epoch, revision, last_recorded_at, head_hash,
                            anchor_clinic, anchor_real, rate)
       VALUES ($1, 'Northside demo clinic', $2, 'kg', 'demo', $3, 0, $4, $5, $4, $6, $7) ON CONFLICT (id) DO NOTHING`,
      [DEMO_CLINIC_ID, DEMO_TIME_ZONE, randomUUID(), clock.anchorClinic, NO_HASH, clock.anchorReal, clock.rate],
    );
  }

  private async renewClock(row: ClinicRow): Promise<void> {
    const clock = {
      anchorClinic: row.anchor_clinic.toISOString(),
      anchorReal: row.anchor_real.toISOString(),
      rate: Number(row.rate),
    };
    const renewed = renewedClock(
      clock,
      row.last_recorded_at.toISOString(),
      row.real_now.toISOString(),
      this.settings.env.DEMO_SPEED,
    );
    if (renewed === clock) return;
    await this.database.queries.query(
      'UPDATE clinics SET anchor_clinic = $2, anchor_real = $3, rate = $4 WHERE id = $1',
      [DEMO_CLINIC_ID, renewed.anchorClinic, renewed.anchorReal, renewed.rate],
    );
  }

  private async addAccounts(): Promise<void> {
    const known = await this.database.queries.query<{ username: string }[]>('SELECT username FROM accounts');
    const missing = DEMO_PEOPLE.filter((person) => !known.some(({ username }) => username === person.username));
    if (missing.length === 0) return;
    const passwordHash = await hash(DEMO_PASSWORD, PASSWORD_COST);
    for (const { id, username, name, initials, role } of missing) {
      await this.database.queries.query(
        `INSERT INTO accounts (id, username, password_hash, name, initials) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [id, username, passwordHash, name, initials],
      );
      await this.database.queries.query(
        'INSERT INTO memberships (account_id, clinic_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [id, DEMO_CLINIC_ID, role],
      );
    }
  }
}
