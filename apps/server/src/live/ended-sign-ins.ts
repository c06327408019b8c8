import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { LiveGateway } from './live.gateway.js';

/** Sign-ins that ended lately, here or on another node: their sockets are dropped (LP13). */
@Injectable()
export class EndedSignIns {
  constructor(
    private readonly database: Database,
    private readonly gateway: LiveGateway,
  ) {}

  async drop(): Promise<void> {
    const rows = await this.database.queries.query<{ token_hash: Buffer }[]>(
      `SELECT token_hash FROM sign_ins
       WHERE ended_at > clock_timestamp() - interval '1 minute'
          OR ends_at BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp()`,
    );
    this.gateway.drop(rows.map((row) => row.token_hash.toString('hex')));
  }
}
