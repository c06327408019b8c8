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
    return this.database.forClinic(clinicId, async (client) => {
      const { rows } = await client.query<PatientRow>(
        `SELECT ${COLUMNS} FROM patients WHERE clinic_id = $1 ORDER BY family, given, id LIMIT ${MOST}`,
        [clinicId],
      );
      return rows.map(presentPatient);
    });
  }

  async one(clinicId: Id, patientId: Id): Promise<PatientRecord | null> {
    return this.database.forClinic(clinicId, async (client) => {
      const of = [clinicId, patientId];
      const { rows } = await client.query<PatientRow>(
        `SELECT ${COLUMNS} FROM patients WHERE clinic_id = $1 AND id = $2`,
        of,
      );
      const { rows: sessions } = await client.query<PatientRecord['sessions'][number]>(
        'SELECT id, day::text, status FROM sessions WHERE clinic_id = $1 AND patient_id = $2 ORDER BY scheduled_at DESC',
        of,
      );
      return rows[0] ? { patient: presentPatient(rows[0]), sessions } : null;
    });
  }
}

function presentPatient({ family, given, birth_date: birthDate, ...rest }: PatientRow): Patient {
  return { ...rest, name: { family, given }, birthDate };
}
