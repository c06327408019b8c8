import {
  judgingRows,
  limitQuestion,
  parseWith,
  previewQuestion,
  type LimitCounts,
  type LimitPreview,
} from '@chairside/contracts';
import { Controller, Get, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { AccessLog } from '../audit/access-log.js';
import { Readers } from '../auth/readers.js';
import { SignedInGuard } from '../auth/signed-in.guard.js';
import { parseJson } from '../http/parse-json.js';
import { LimitCountReads } from './limit-counts.js';
import { LimitPreviewReads } from './limit-preview.js';

@Controller('api/limits')
@UseGuards(SignedInGuard)
export class LimitsController {
  constructor(
    private readonly reads: LimitCountReads,
    private readonly previews: LimitPreviewReads,
    private readonly readers: Readers,
    private readonly accessLog: AccessLog,
  ) {}

  @Get('counts')
  async counts(@Req() request: Request): Promise<LimitCounts> {
    const { clinicId, actor } = this.readers.admit(request, 'limit-counts');
    const question = parseWith(limitQuestion, request.query);
    await this.accessLog.looked(clinicId, actor, 'limit-counts', null);
    return this.reads.counts(clinicId, question);
  }

  @Get('preview')
  async preview(@Req() request: Request): Promise<LimitPreview> {
    const { clinicId, actor } = this.readers.admit(request, 'limit-preview');
    const { protocolId, rows } = parseWith(previewQuestion, request.query);
    const wanted = parseWith(judgingRows, parseJson(rows));
    await this.accessLog.looked(clinicId, actor, 'limit-preview', null);
    return this.previews.preview(clinicId, protocolId, wanted);
  }
}
