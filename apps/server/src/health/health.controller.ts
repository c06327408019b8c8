import { DomainError } from '@chairside/domain';
import { Controller, Get } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Log } from '../logging/log.js';
import { Readiness } from './readiness.js';

@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  /** The process is alive; says nothing of the database. */
  @Get('health')
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: boards are folded, and the database answers. */
  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    if (!this.readiness.isReady)
      throw new DomainError('unavailable', 'The boards are being loaded, or need a newer release.');
    try {
      await this.database.queries.query('SELECT 1');
    } catch (error) {
      this.log.error('not-ready', error);
      throw new DomainError('unavailable', 'The database does not answer.');
    }
    return { status: 'ready' };
  }
}
