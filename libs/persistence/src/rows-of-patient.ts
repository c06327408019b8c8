import type { ChangeOf, Entry, Id } from '@chairside/domain';
import { inColumns } from './in-columns.js';

type Row = Record<string, unknown>;

/** Every patient that entries registered or corrected, as they stand after the last of them. */
export function patientRows(entries: readonly Entry[], clinicId: Id): Row[] {
  const rows = new Map<Id, Row>();
  for (const { changes, revision } of entries) {
    for (const change of changes) {
      if (change.type !== 'patient-registered' && change.type !== 'patient-corrected') continue;
      rows.set(change.patient.id, patientRow(change, clinicId, revision));
    }
  }
  return [...rows.values()];
}

function patientRow(
  { patient }: ChangeOf<'patient-registered' | 'patient-corrected'>,
  clinicId: Id,
  revision: number,
): Row {
  const { id, number, initials, allergies, phone, name, birthDate } = patient;
  const person = { family: name?.family, given: name?.given, birth_date: birthDate };
  return { clinic_id: clinicId, id, number, initials, allergies, phone, ...person, revision };
}

/** The row of a note of how a patient's visits are paid for. */
export function coverageRow(
  { patientId, coverage }: ChangeOf<'coverage-noted'>,
  clinicId: Id,
  { commandId: id, revision }: Pick<Entry, 'commandId' | 'revision'>,
): Row {
  return { clinic_id: clinicId, id, revision, patient_id: patientId, ...inColumns({ ...coverage }) };
}
