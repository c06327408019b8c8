import type { WeekPlan } from '@chairside/contracts';
import { daysAfter, type ClinicDay, type DayPlan, type Id } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { coverageBeside, presentBeside, type CoverageRow } from '../coverage/coverage-rows.js';
import { Database } from '../database/database.js';
import { presentPatient, presentVisit, visitsWithPatients, type PatientVisitRow } from '../patients/patient-row.js';

const DAYS = 7;

const visitsOf = (maySeeCoverage: boolean): string => `${visitsWithPatients(coverageBeside(maySeeCoverage))}
  WHERE s.clinic_id = $1 AND s.day >= $2 AND s.day < $3
  ORDER BY s.scheduled_at, s.id`;

const PLANS = `
  SELECT DISTINCT ON (day) day::text, staff_ids AS "staffIds", chair_ids AS "chairIds" FROM day_plans
  WHERE clinic_id = $1 AND day >= $2 AND day < $3
  ORDER BY day, from_revision DESC`;

type PlannedRow = PatientVisitRow & { coverage?: CoverageRow | null };

/** What is planned, from the rows. */
@Injectable()
export class PlanReads {
  constructor(private readonly database: Database) {}

  /** Seven days from a day on; how a visit is paid for where the reader may see it. */
  async week(clinicId: Id, from: ClinicDay, maySeeCoverage: boolean): Promise<WeekPlan> {
    return this.database.forClinic(clinicId, async (client) => {
      const span = [clinicId, from, daysAfter(from, DAYS)];
      const { rows: visits } = await client.query<PlannedRow>(visitsOf(maySeeCoverage), span);
      const { rows: plans } = await client.query<DayPlan>(PLANS, span);
      const timeZone = await this.timeZoneOf(client, clinicId);
      const present = ({ patient, coverage, ...visit }: PlannedRow) => ({
        ...presentVisit(visit),
        ...presentBeside({ coverage }),
        patient: presentPatient(patient),
      });
      return { from, timeZone, plans, visits: visits.map(present) };
    });
  }

  private async timeZoneOf(client: ClientBase, clinicId: Id): Promise<string> {
    const { rows } = await client.query<{ time_zone: string }>('SELECT time_zone FROM clinics WHERE id = $1', [
      clinicId,
    ]);
    return rows[0]?.time_zone ?? 'UTC';
  }
}
