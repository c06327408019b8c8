import {
  parseWith,
  patientSearch,
  patientSought,
  uuid,
  type PatientAlike,
  type PatientRecord,
} from '@chairside/contracts';
import { DomainError, may, type Patient, sayOfJournal } from '@chairside/domain';
import { Controller, Get, Param, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { AccessLog } from '../audit/access-log.js';
import { Readers } from '../auth/readers.js';
import { SignedInGuard } from '../auth/signed-in.guard.js';
import { PatientReads } from './patient-reads.js';

@Controller('api/patients')
@UseGuards(SignedInGuard)
export class PatientsController {
  constructor(
    private readonly reads: PatientReads,
    private readonly readers: Readers,
    private readonly accessLog: AccessLog,
  ) {}

  @Get()
  async patients(@Req() request: Request): Promise<Patient[]> {
    const { clinicId, actor } = this.readers.admit(request, 'patients');
    await this.accessLog.looked(clinicId, actor, 'patients', null);
    return this.reads.find(clinicId, parseWith(patientSearch, request.query).find ?? '');
  }

  /** For who is about to be registered: whether they are known already, and for whom they can be mistaken. */
  @Get('alike')
  async alike(@Req() request: Request): Promise<PatientAlike[]> {
    const { clinicId, actor } = this.readers.admit(request, 'patients');
    const { family, given = '', birthDate = null } = parseWith(patientSought, request.query);
    await this.accessLog.looked(clinicId, actor, 'patients', null);
    return this.reads.alike(clinicId, { name: { family, given }, birthDate });
  }

  @Get(':id')
  async patient(@Param('id') id: string, @Req() request: Request): Promise<PatientRecord> {
    const patientId = parseWith(uuid, id);
    const { clinicId, actor } = this.readers.admit(request, 'patient', patientId);
    await this.accessLog.looked(clinicId, actor, 'patient', patientId);
    const record = await this.reads.one(clinicId, patientId, may(actor.role, 'coverage'));
    if (!record) throw new DomainError('not-found', sayOfJournal('noSuchPatient'));
    return record;
  }
}
