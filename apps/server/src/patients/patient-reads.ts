import type { PatientAlike, PatientRecord } from '@chairside/contracts';
import { areAlike, areProbablyOne, findPatients, initialsOf, type Id, type Patient } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { coverageNotes } from '../coverage/coverage-rows.js';
import { Database } from '../database/database.js';
import {
  PATIENT_COLUMNS,
  presentPatient,
  presentVisit,
  VISIT_COLUMNS,
  type PatientRow,
  type VisitRow,
} from './patient-row.js';

const MOST = 1000;
const MOST_ALIKE = 10;

/** Patients as they stand in the rows. */
@Injectable()
export class PatientReads {
  constructor(private readonly database: Database) {}

  /** The patients that a search means, by name; no more than a thousand. */
  async find(clinicId: Id, search: string): Promise<Patient[]> {
    return findPatients(await this.all(clinicId), search).slice(0, MOST);
  }

  /** Who is probably the same person as somebody, then who can be mistaken for them. */
  async alike(clinicId: Id, sought: Pick<Patient, 'name' | 'birthDate'>): Promise<PatientAlike[]> {
    const patients = await this.all(clinicId);
    const known = { ...sought, initials: sought.name ? initialsOf(sought.name) : '' };
    return patients
      .map((patient) => ({ patient, isProbablyOne: areProbablyOne(known, patient) }))
      .filter(({ patient, isProbablyOne }) => isProbablyOne || areAlike(known, patient))
      .sort((a, b) => Number(b.isProbablyOne) - Number(a.isProbablyOne))
      .slice(0, MOST_ALIKE);
  }

  /** A patient with every visit, and with how they are paid for where the reader may see it. */
  async one(clinicId: Id, patientId: Id, maySeeCoverage: boolean): Promise<PatientRecord | null> {
    return this.database.forClinic(clinicId, async (client) => {
      const of = [clinicId, patientId];
      const { rows } = await client.query<PatientRow>(
        `SELECT ${PATIENT_COLUMNS.join(', ')} FROM patients WHERE clinic_id = $1 AND id = $2`,
        of,
      );
      const { rows: visits } = await client.query<VisitRow>(
        `SELECT ${VISIT_COLUMNS} FROM sessions s WHERE s.clinic_id = $1 AND s.patient_id = $2
         ORDER BY s.scheduled_at DESC`,
        of,
      );
      if (!rows[0]) return null;
      const coverage = maySeeCoverage ? { coverage: await coverageNotes(client, clinicId, patientId) } : {};
      return { patient: presentPatient(rows[0]), sessions: visits.map(presentVisit), ...coverage };
    });
  }

  private async all(clinicId: Id): Promise<Patient[]> {
    return this.database.forClinic(clinicId, async (client) => {
      const { rows } = await client.query<PatientRow>(
        `SELECT ${PATIENT_COLUMNS.join(', ')} FROM patients WHERE clinic_id = $1 ORDER BY family, given, id`,
        [clinicId],
      );
      return rows.map(presentPatient);
    });
  }
}
