import type { LimitCounts, LimitQuestion } from '@chairside/contracts';
import { clinicNow, minutesAfter, type Id } from '@chairside/domain';
import { columnOf } from '@chairside/persistence';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { readClinic } from '../journal/journal-rows.js';

const DAYS = 28;

/** What a limit would have meant for the values that stand: a correction counts, and what it corrected does not. */
@Injectable()
export class LimitCountReads {
  constructor(private readonly database: Database) {}

  async counts(clinicId: Id, { measure, direction, values }: LimitQuestion): Promise<LimitCounts> {
    const limits = values.split(',').map(Number);
    const column = columnOf(measure);
    const reaches = direction === 'at-or-above' ? '>=' : '<=';
    return this.database.forClinic(clinicId, async (client) => {
      const clinic = await readClinic(client, clinicId);
      const now = clinic ? clinicNow(clinic.clock, clinic.databaseNow.toISOString()) : new Date().toISOString();
      const { rows } = await client.query<{ of: string; reached: string }>(
        `WITH standing AS (
           SELECT ${column} AS value FROM vitals_readings reading
           WHERE clinic_id = $1 AND taken_at >= $2 AND ${column} IS NOT NULL AND device IS NULL
             AND NOT EXISTS (SELECT 1 FROM vitals_readings later
                             WHERE later.clinic_id = reading.clinic_id AND later.corrects = reading.id)
         )
         SELECT (SELECT count(*) FROM standing) AS of,
                (SELECT count(*) FROM standing WHERE value ${reaches} wanted) AS reached
         FROM unnest($3::numeric[]) WITH ORDINALITY AS asked(wanted, place) ORDER BY place`,
        [clinicId, minutesAfter(now, -DAYS * 24 * 60), limits],
      );
      return { days: DAYS, of: Number(rows[0]?.of ?? 0), reached: rows.map(({ reached }) => Number(reached)) };
    });
  }
}
