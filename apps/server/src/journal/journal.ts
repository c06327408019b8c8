import { clinicNow, DomainError, type Entry, type Id, iso, type Said, sayOfJournal } from '@chairside/domain';
import { CONSTRAINTS, withClinic, writesOf, writeWithClinic, type Write } from '@chairside/persistence';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Database } from '../database/database.js';
import { Readiness } from '../health/readiness.js';
import { Boards, type ClinicState } from '../live/boards.js';
import { Log } from '../logging/log.js';
import { checkpointIn, keepCheckpoint } from './checkpoints.js';
import { decideBatch, type Decided, type Outcome, type Submission } from './decide-batch.js';
import { WakeUps } from '../wake-ups/wake-ups.js';
import { readClinic, readEntries, readKnown, writesOfEntries, type ClinicRow } from './journal-rows.js';
import { notConfirmed } from './not-confirmed.js';

const RETRIES = 3;

/** The one door to write. It decides, stores the rows and the entries, commits, and only then lets anyone know. */
@Injectable()
export class Journal implements OnApplicationShutdown {
  /** Checkpoints that are on their way. */
  private readonly keeping = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly boards: Boards,
    private readonly readiness: Readiness,
    private readonly log: Log,
    private readonly wakeUps: WakeUps,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.keeping);
  }

  /**
   * Commits a batch of one clinic and says what became of each command, in their order. Never throws: what cannot be
   * stored is answered as unavailable, and may be sent again under the same id.
   */
  async commit(clinicId: Id, batch: readonly Submission[]): Promise<Outcome[]> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await this.commitOnce(clinicId, batch);
      } catch (error) {
        this.readiness.notice(error);
        const code = sqlState(error);
        if (code.startsWith('40') && tried < RETRIES) continue;
        if (/^2[23]/.test(code)) return this.afterConflict(clinicId, batch, error);
        this.log.error('commit-failed', error, { clinicId, commands: batch.map(({ command }) => command.id) });
        return batch.map(notConfirmed);
      }
    }
  }

  /** A value or a constraint was violated: which command did it shows when each is decided anew, alone. */
  private async afterConflict(clinicId: Id, batch: readonly Submission[], error: unknown): Promise<Outcome[]> {
    if (batch.length === 1) return [conflict(error)];
    const outcomes: Outcome[] = [];
    for (const submission of batch) outcomes.push(...(await this.commit(clinicId, [submission])));
    return outcomes;
  }

  private async commitOnce(clinicId: Id, batch: readonly Submission[]): Promise<Outcome[]> {
    const { before, decided } = await writeWithClinic(this.database.commands, clinicId, async (client) => {
      const ids = batch.map(({ command }) => command.id);
      // on their way at once, taken one after the other: what is known is read under the lock
      const [row, known] = await Promise.all([
        readClinic(client, clinicId, 'FOR UPDATE'),
        readKnown(client, clinicId, ids),
      ]);
      if (!row) throw new Error(`clinic ${clinicId} is gone`);
      const state = await this.currentState(client, clinicId, row);
      const ground = {
        clinicId,
        board: state.board,
        revision: row.revision,
        now: recordedAt(row),
        rate: row.clock.rate,
        known,
      };
      const result = await decideBatch(client, ground, batch);
      return { result: { before: state, decided: result }, writes: this.writesOf(state, row, result) };
    });
    this.letKnow(before, entriesOf(decided));
    return decided.outcomes;
  }

  private letKnow(before: ClinicState, entries: Entry[]): void {
    const { clinicId } = before;
    this.boards.advance(clinicId, entries);
    const last = entries.at(-1);
    if (last) this.wakeUps.afterCommit({ clinicId, revision: last.revision });
    this.keepLater(before, entries);
  }

  /** Beside the next commits, which need not wait for it: without a checkpoint a node only takes longer to start. */
  private keepLater(before: ClinicState, entries: Entry[]): void {
    const checkpoint = checkpointIn(before, entries);
    if (!checkpoint) return;
    const { clinicId, revision } = checkpoint;
    const kept = withClinic(this.database.commands, clinicId, (client) => keepCheckpoint(client, checkpoint))
      .catch((error: unknown) => this.log.error('checkpoint-failed', error, { clinicId, revision }))
      .finally(() => this.keeping.delete(kept));
    this.keeping.add(kept);
  }

  /** The board of the locked revision: the one in memory, after what other nodes committed meanwhile. */
  private async currentState(client: PoolClient, clinicId: Id, row: ClinicRow): Promise<ClinicState> {
    const known = this.boards.find(clinicId);
    if (!known) throw new Error(`the board of clinic ${clinicId} is not loaded`);
    if (known.revision < row.revision)
      this.boards.advance(clinicId, await readEntries(client, clinicId, known.revision));
    const state = this.boards.find(clinicId);
    if (state?.revision !== row.revision)
      throw new Error(`the board of clinic ${clinicId} is not at its journal's end`);
    return state;
  }

  private writesOf({ clinicId }: ClinicState, row: ClinicRow, { chained, sessions }: Decided): Write[] {
    if (chained.length === 0) return [];
    const entries = entriesOf({ chained });
    return [
      ...writesOf({ clinicId, entries, sessions }),
      ...writesOfEntries(clinicId, row.headHash, chained),
      ...this.wakeUps.withCommit({ clinicId, revision: row.revision + chained.length }),
    ];
  }
}

/** The clinic's clock, read after the lock and never backwards. */
function recordedAt({ clock, databaseNow, lastRecordedAt }: ClinicRow): string {
  const now = clinicNow(clock, databaseNow.toISOString());
  return Date.parse(now) > lastRecordedAt.getTime() ? now : iso(lastRecordedAt.getTime());
}

function entriesOf({ chained }: Pick<Decided, 'chained'>): Entry[] {
  return chained.map(({ entry }) => entry);
}

function sqlState(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

const CONFLICTS: Partial<Record<string, Said>> = {
  'patient-number-taken': sayOfJournal('numberTaken'),
  'chair-taken': sayOfJournal('chairTaken'),
  'patient-already-here': sayOfJournal('hereAlready'),
  'patient-mismatch': sayOfJournal('otherPatient'),
  superseded: sayOfJournal('correctedAlready'),
};

function conflict(error: unknown): Outcome {
  const name = typeof error === 'object' && error !== null && 'constraint' in error ? String(error.constraint) : '';
  const code = CONSTRAINTS[name];
  if (!code) return { kind: 'failed', error };
  return { kind: 'refused', error: new DomainError(code, CONFLICTS[code] ?? sayOfJournal('asThingsStand')) };
}
