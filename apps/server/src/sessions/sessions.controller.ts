import { parseWith, uuid } from '@chairside/contracts';
import { DomainError, type LiveSession, sayOfJournal } from '@chairside/domain';
import { Controller, Get, Param, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { AccessLog } from '../audit/access-log.js';
import { Readers } from '../auth/readers.js';
import { SignedInGuard } from '../auth/signed-in.guard.js';
import { Database } from '../database/database.js';
import { foldSession } from '../journal/guests.js';
import { Boards } from '../live/boards.js';

@Controller('api/sessions')
@UseGuards(SignedInGuard)
export class SessionsController {
  constructor(
    private readonly boards: Boards,
    private readonly database: Database,
    private readonly readers: Readers,
    private readonly accessLog: AccessLog,
  ) {}

  /** There is no list of sessions: the board and the day review are the lists. */
  @Get()
  none(): never {
    throw new DomainError('required', 'Say which session you mean.', [{ path: 'id', code: 'required' }]);
  }

  /** A session from the board, or folded from its entries when it has left it. */
  @Get(':id')
  async session(@Param('id') id: string, @Req() request: Request): Promise<LiveSession> {
    const sessionId = parseWith(uuid, id);
    const { clinicId, actor } = this.readers.admit(request, 'session', sessionId);
    const onBoard = this.boards.find(clinicId)?.board.sessions[sessionId];
    if (onBoard) this.accessLog.lookedLive(clinicId, actor, 'session', sessionId);
    else await this.accessLog.looked(clinicId, actor, 'session', sessionId);
    const session =
      onBoard ?? (await this.database.forClinic(clinicId, (client) => foldSession(client, clinicId, sessionId)));
    if (!session) throw new DomainError('not-found', sayOfJournal('noSuchSession'));
    return session;
  }
}
