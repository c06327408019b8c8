import type { Entry, Id } from '@chairside/domain';
import { withClinic } from '@chairside/persistence';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { readEntries } from '../journal/journal-rows.js';
import type { ClinicState } from '../live/boards.js';

/** Up to which entry of each clinic those outside were told. Only ever moves on. */
@Injectable()
export class OutsideCursor {
  constructor(private readonly database: Database) {}

  /** Where nobody was told yet, the present: what happened before is not news. */
  async of(clinicId: Id, present: number): Promise<number> {
    const [row] = await this.database.queries.query<{ revision: number }[]>(
      `INSERT INTO outside_cursors (clinic_id, revision) VALUES ($1, $2)
       ON CONFLICT (clinic_id) DO UPDATE SET revision = outside_cursors.revision
       RETURNING revision`,
      [clinicId, present],
    );
    return row?.revision ?? present;
  }

  async moveTo(clinicId: Id, revision: number): Promise<void> {
    await this.database.queries.query(
      'UPDATE outside_cursors SET revision = GREATEST(revision, $2) WHERE clinic_id = $1',
      [clinicId, revision],
    );
  }

  /** What followed an entry, in order, up to what this node has folded or beyond. */
  async entriesAfter({ clinicId, recent, revision }: ClinicState, after: number): Promise<Entry[]> {
    if (after >= revision) return [];
    const known = recent.filter((entry) => entry.revision > after);
    if (known[0]?.revision === after + 1) return known;
    return withClinic(this.database.commands, clinicId, (client) => readEntries(client, clinicId, after));
  }
}
