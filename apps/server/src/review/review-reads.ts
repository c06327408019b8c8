import type { DayReview } from '@chairside/contracts';
import { clinicDay, clinicNow, type ClinicDay, type Entry, type Id, type Iso } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { Database } from '../database/database.js';
import { readClinic, readEntriesOfDay } from '../journal/journal-rows.js';
import { callsOfDay } from './calls-of-day.js';
import { isListClosed } from './closing-list.js';
import { countsOf, isFinal } from './day-counts.js';
import { drugOfDay } from './drug-of-day.js';
import { presentRow, type ReviewRow } from './present-row.js';
import { SESSIONS_OF_DAY } from './review-query.js';

/** The day as the rows tell it: one query for its sessions and one for its drug, whatever the day. */
@Injectable()
export class ReviewReads {
  constructor(private readonly database: Database) {}

  async day(clinicId: Id, day: ClinicDay): Promise<DayReview> {
    return this.database.forClinic(clinicId, async (client) => {
      const { rows } = await client.query<ReviewRow>(SESSIONS_OF_DAY, [clinicId, day]);
      const { timeZone, asOf } = await this.clinicOf(client, clinicId);
      const sessions = rows.map((row) => presentRow(row, asOf));
      const isOver = isFinal(sessions, day, clinicDay(asOf, timeZone)) && (await isListClosed(client, clinicId, day));
      const drug = await drugOfDay(client, { clinicId, day, timeZone, asOf, sessions: rows });
      const counts = countsOf(sessions, asOf);
      const calls = await callsOfDay(client, { clinicId, day, timeZone });
      return { day, timeZone, asOf, isFinal: isOver, counts: counts, sessions, calls, drug };
    });
  }

  private async clinicOf(client: ClientBase, clinicId: Id): Promise<{ timeZone: string; asOf: Iso }> {
    const zones = await client.query<{ time_zone: string }>('SELECT time_zone FROM clinics WHERE id = $1', [clinicId]);
    const timeZone = zones.rows[0]?.time_zone ?? 'UTC';
    const clinic = await readClinic(client, clinicId);
    const asOf = clinic ? clinicNow(clinic.clock, clinic.databaseNow.toISOString()) : new Date().toISOString();
    return { timeZone, asOf };
  }

  /** Every entry that touched a session of the day, in order. */
  async entries(clinicId: Id, day: ClinicDay): Promise<Entry[]> {
    return this.database.forClinic(clinicId, (client) => readEntriesOfDay(client, clinicId, day));
  }
}
