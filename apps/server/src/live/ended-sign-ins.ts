import { Injectable } from '@nestjs/common';
import { SignIns } from '../auth/sign-ins.js';
import { Database } from '../database/database.js';
import { LiveGateway } from './live.gateway.js';

/** Sign-ins that have ended, here or on another node: their sockets are dropped (LP13). */
@Injectable()
export class EndedSignIns {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignIns,
    private readonly gateway: LiveGateway,
  ) {}

  /** Asked of every open socket: a node that was away for a while must not miss what ended meanwhile. */
  async drop(): Promise<void> {
    await this.endWhereRolesChanged();
    const open = [...new Set(this.gateway.people().map(({ tokenHash }) => tokenHash))];
    if (open.length === 0) return;
    const rows = await this.database.queries.query<{ token_hash: Buffer }[]>(
      `SELECT token_hash FROM sign_ins
       WHERE token_hash = ANY ($1) AND ended_at IS NULL AND ends_at > clock_timestamp()`,
      [open.map((hash) => Buffer.from(hash, 'hex'))],
    );
    const standing = new Set(rows.map((row) => row.token_hash.toString('hex')));
    this.gateway.drop(open.filter((hash) => !standing.has(hash)));
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
