import type { Id } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** Who is signed in anywhere, as the database says at each beat; in memory, never decided on (LP15). */
@Injectable()
export class SignedIn {
  private people: ReadonlySet<Id> = new Set();

  constructor(private readonly database: Database) {}

  /** Looks again: a sign-in that ended on another node has ended here too. */
  async look(): Promise<void> {
    const rows = await this.database.queries.query<{ account_id: Id }[]>(
      'SELECT DISTINCT account_id FROM sign_ins WHERE ended_at IS NULL AND ends_at > clock_timestamp()',
    );
    this.people = new Set(rows.map((row) => row.account_id));
  }

  has(id: Id): boolean {
    return this.people.has(id);
  }
}
