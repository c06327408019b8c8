import { randomUUID } from 'node:crypto';
import { DEMO_TIME_ZONE, SYSTEM, type Actor, type Command, type Id, type Iso } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { PASSWORD_COST } from '../auth/sign-ins.js';
import { Dispatch } from '../commands/dispatch.js';
import { Settings } from '../config/env.js';
import { Database } from '../database/database.js';
import { NO_HASH } from '../journal/hash-chain.js';
import { Boards } from '../live/boards.js';
import { DEMO_CLINIC_ID, DEMO_PASSWORD, DEMO_PEOPLE, foundingCommands } from './demo-clinic.js';
import { firstClock, renewedClock } from './demo-clock.js';
import { readPast, type PastDeed } from './demo-past.js';

/** How much of the past is written at a time. */
const TOGETHER = 200;

interface ClinicRow {
  id: Id;
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
    private readonly boards: Boards,
  ) {}

  /** Before the boards are loaded: the clinic's row and clock, and the accounts. */
  async prepare(): Promise<void> {
    const rows = await this.database.queries.query<ClinicRow[]>(
      `SELECT id, mode, anchor_clinic, anchor_real, rate, last_recorded_at, clock_timestamp() AS real_now FROM clinics`,
    );
    if (rows.some((row) => row.mode !== 'demo')) {
      throw new Error('This database holds a real clinic. A demo runs on a database of its own.');
    }
    const known = rows.find(({ id }) => id === DEMO_CLINIC_ID);
    await (known ? this.renewClock(known) : this.addClinic());
    await this.addAccounts();
  }

  /** After the boards are loaded: who and what the clinic consists of, through the journal as everything. */
  async found(): Promise<void> {
    const isNew = this.boards.find(DEMO_CLINIC_ID)?.revision === 0;
    const past = this.settings.env.DEMO_PAST;
    if (!isNew || past === undefined) {
      for (const command of foundingCommands()) await this.submit(SYSTEM, command);
      return;
    }
    let waiting: PastDeed[] = [];
    for await (const deed of readPast(past)) {
      if (waiting.length === 0 && this.boards.find(DEMO_CLINIC_ID)?.revision === 0) await this.foundAt(deed.at);
      waiting.push(deed);
      if (waiting.length >= TOGETHER) waiting = await this.tell(waiting);
    }
    await this.tell(waiting);
    await this.startClock();
  }

  private async foundAt(at: Iso): Promise<void> {
    for (const command of foundingCommands()) await this.submit(SYSTEM, command, at);
  }

  /** Writes what happened; those after it are none that wait. */
  private async tell(deeds: readonly PastDeed[]): Promise<PastDeed[]> {
    await Promise.all(deeds.map(({ at, actor, command }) => this.submit(actor, command, at)));
    return [];
  }

  private async submit(actor: Actor, command: Command, at?: Iso): Promise<void> {
    const outcome = await this.dispatch.submit(DEMO_CLINIC_ID, actor, command, at);
    if (outcome.kind === 'accepted') return;
    throw new Error(`the demo clinic could not be founded: ${command.name}`, { cause: outcome.error });
  }

  /** The writing of the past took time that the clinic has not lived: it opens now. */
  private async startClock(): Promise<void> {
    const state = this.boards.find(DEMO_CLINIC_ID);
    if (!state) throw new Error('the demo clinic has no board');
    const clock = { ...state.clock, anchorReal: await this.realNow() };
    await this.database.queries.query('UPDATE clinics SET anchor_real = $2 WHERE id = $1', [
      DEMO_CLINIC_ID,
      clock.anchorReal,
    ]);
    this.boards.setClock(DEMO_CLINIC_ID, { clock });
  }

  private async realNow(): Promise<Iso> {
    const rows = await this.database.queries.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    return (rows[0]?.now ?? new Date()).toISOString();
  }

  private async addClinic(): Promise<void> {
    const clock = firstClock(await this.realNow(), this.settings.env.DEMO_SPEED);
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
