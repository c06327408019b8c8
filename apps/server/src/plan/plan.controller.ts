import { calendarDay, parseWith, type CallList, type WeekPlan } from '@chairside/contracts';
import { may } from '@chairside/domain';
import { Controller, Get, Param, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { AccessLog } from '../audit/access-log.js';
import { Readers } from '../auth/readers.js';
import { SignedInGuard } from '../auth/signed-in.guard.js';
import { CallReads } from './call-reads.js';
import { PlanReads } from './plan-reads.js';

@Controller('api/plan')
@UseGuards(SignedInGuard)
export class PlanController {
  constructor(
    private readonly reads: PlanReads,
    private readonly calls: CallReads,
    private readonly readers: Readers,
    private readonly accessLog: AccessLog,
  ) {}

  @Get(':date')
  async week(@Param('date') date: string, @Req() request: Request): Promise<WeekPlan> {
    const { clinicId, actor } = this.readers.admit(request, 'plan');
    const from = parseWith(calendarDay, date);
    await this.accessLog.looked(clinicId, actor, 'plan', null);
    return this.reads.week(clinicId, from, may(actor.role, 'coverage'));
  }

  @Get(':date/calls')
  async callList(@Param('date') date: string, @Req() request: Request): Promise<CallList> {
    const { clinicId, actor } = this.readers.admit(request, 'plan');
    const day = parseWith(calendarDay, date);
    await this.accessLog.looked(clinicId, actor, 'plan', null);
    return this.calls.list(clinicId, day, may(actor.role, 'coverage'));
  }
}
