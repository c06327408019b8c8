import type { PatientRecord } from '@chairside/contracts';
import type { Id, Patient } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

interface PatientRow {
  id: Id;
  number: string;
  family: string;
  given: string;
  birth_date: string;
  initials: string;
  allergies: string | null;
}

const COLUMNS = 'id, number, family, given, birth_date::text, initials, allergies';
const MOST = 1000;

/** Patients as they stand in the rows. */
@Injectable()
export class PatientReads {
  constructor(private readonly database: Database) {}

  /** The clinic's patients by name; the first thousand, until there is a search. */
  async all(clinicId: Id): Promise<Patient[]> {
    const rows = await this.database.queries.query<PatientRow[]>(
      `SELECT ${COLUMNS} FROM patients WHERE clinic_id = $1 ORDER BY family, given, id LIMIT ${MOST}`,
      [clinicId],
    );
    return rows.map(presentPatient);
  }

  async one(clinicId: Id, patientId: Id): Promise<PatientRecord | null> {
    const [row] = await this.database.queries.query<PatientRow[]>(
      `SELECT ${COLUMNS} FROM patients WHERE clinic_id = $1 AND id = $2`,
      [clinicId, patientId],
    );
    if (!row) return null;
    const sessions = await this.database.queries.query<PatientRecord['sessions']>(
      'SELECT id, day::text, status FROM sessions WHERE clinic_id = $1 AND patient_id = $2 ORDER BY scheduled_at DESC',
      [clinicId, patientId],
    );
    return { patient: presentPatient(row), sessions };
  }
}

function presentPatient({ family, given, birth_date: birthDate, ...rest }: PatientRow): Patient {
  return { ...rest, name: { family, given }, birthDate };
}
