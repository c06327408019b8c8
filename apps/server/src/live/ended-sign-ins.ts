import { Injectable } from '@nestjs/common';
import { SignIns } from '../auth/sign-ins.js';
import { Database } from '../database/database.js';
import { LiveGateway } from './live.gateway.js';

/** Sign-ins that ended lately, here or on another node: their sockets are dropped (LP13). */
@Injectable()
export class EndedSignIns {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignIns,
    private readonly gateway: LiveGateway,
  ) {}

  async drop(): Promise<void> {
    await this.endWhereRolesChanged();
    const rows = await this.database.queries.query<{ token_hash: Buffer }[]>(
      `SELECT token_hash FROM sign_ins
       WHERE ended_at > clock_timestamp() - interval '1 minute'
          OR ends_at BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp()`,
    );
    this.gateway.drop(rows.map((row) => row.token_hash.toString('hex')));
  }

  /** Whoever was given another role, or none, signs in anew: what they see and may do is another thing now. */
  private async endWhereRolesChanged(): Promise<void> {
    const people = new Map(this.gateway.people().map((person) => [person.tokenHash, person.me]));
    const rows = await this.database.queries.query<{ account_id: string; clinic_id: string; role: string }[]>(
      'SELECT account_id, clinic_id, role FROM memberships WHERE account_id = ANY ($1)',
      [[...new Set([...people.values()].map(({ id }) => id))]],
    );
    const now = new Set(rows.map((row) => `${row.account_id} ${row.clinic_id} ${row.role}`));
    for (const [tokenHash, me] of people) {
      const isAsItWas = me.memberships.every(({ clinicId, role }) => now.has(`${me.id} ${clinicId} ${role}`));
      if (!isAsItWas) await this.signIns.end(tokenHash);
    }
  }
}
