import type { Id, Patient } from '@chairside/domain';
import type { ClientBase } from 'pg';
import { PATIENT_COLUMNS, presentPatient, type PatientRow } from '../patients/patient-row.js';

/** Who has a number in this clinic: for a registration or a correction that would give it again. */
export async function patientNumbered(client: ClientBase, clinicId: Id, number: string): Promise<Patient | undefined> {
  const { rows } = await client.query<PatientRow>(
    `SELECT ${PATIENT_COLUMNS.join(', ')} FROM patients WHERE clinic_id = $1 AND number = $2`,
    [clinicId, number],
  );
  return rows[0] && presentPatient(rows[0]);
}
