import type { BoardSnapshot } from '@chairside/contracts';
import { DomainError, viewOf } from '@chairside/domain';
import { Controller, Get, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { AccessLog } from '../audit/access-log.js';
import { Readers } from '../auth/readers.js';
import { SignedInGuard } from '../auth/signed-in.guard.js';
import { Settings } from '../config/env.js';
import { Boards } from '../live/boards.js';
import { presentBoard } from '../live/present-board.js';

@Controller('api/board')
@UseGuards(SignedInGuard)
export class BoardController {
  constructor(
    private readonly boards: Boards,
    private readonly readers: Readers,
    private readonly accessLog: AccessLog,
    private readonly settings: Settings,
  ) {}

  @Get()
  board(@Req() request: Request): BoardSnapshot {
    const { clinicId, actor } = this.readers.admit(request, 'board');
    this.accessLog.lookedLive(clinicId, actor, 'board', null);
    const state = this.boards.find(clinicId);
    if (!state) throw new DomainError('unavailable', 'The board of this clinic is not loaded yet.');
    return presentBoard(state, viewOf(actor.role), this.settings.env.CHAIRSIDE_MODE);
  }
}
