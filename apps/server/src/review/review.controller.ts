import { calendarDay, parseWith, type DayReview } from '@chairside/contracts';
import type { Entry } from '@chairside/domain';
import { Controller, Get, Param, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { AccessLog } from '../audit/access-log.js';
import { Readers } from '../auth/readers.js';
import { SignedInGuard } from '../auth/signed-in.guard.js';
import { ReviewReads } from './review-reads.js';

@Controller('api/review')
@UseGuards(SignedInGuard)
export class ReviewController {
  constructor(
    private readonly reads: ReviewReads,
    private readonly readers: Readers,
    private readonly accessLog: AccessLog,
  ) {}

  @Get(':date')
  async day(@Param('date') date: string, @Req() request: Request): Promise<DayReview> {
    const { clinicId, actor } = this.readers.admit(request, 'review');
    const day = parseWith(calendarDay, date);
    await this.accessLog.looked(clinicId, actor, 'review', null);
    return this.reads.day(clinicId, day);
  }

  @Get(':date/entries')
  async entries(@Param('date') date: string, @Req() request: Request): Promise<{ entries: Entry[] }> {
    const { clinicId, actor } = this.readers.admit(request, 'review-entries');
    const day = parseWith(calendarDay, date);
    await this.accessLog.looked(clinicId, actor, 'review-entries', null);
    return { entries: await this.reads.entries(clinicId, day) };
  }
}
