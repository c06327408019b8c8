import { EntitySchema } from 'typeorm';
import { bytes, date, decimal, id, inClinic, instant, json, key, optional, text, whole, yes } from './columns.js';

/** One clinic: its clock, and the end of its journal. Locking this row orders every writer on every node. */
export const ClinicEntity = new EntitySchema({
  name: 'clinics',
  columns: {
    id: key,
    name: text,
    time_zone: text,
    weight_unit: text,
    mode: text,
    epoch: id,
    revision: whole,
    last_recorded_at: instant,
    head_hash: bytes,
    anchor_clinic: instant,
    anchor_real: instant,
    rate: decimal(8, 3),
  },
  checks: [{ name: 'clinics_rate_is_positive', expression: 'rate > 0' }],
});

/** Things with a name are rows that are only added: a report joins the version of its day. */
const named = { ...inClinic, from_revision: { ...whole, primary: true }, name: text };

export const ChairEntity = new EntitySchema({ name: 'chairs', columns: { ...named, retired: yes } });

export const StaffEntity = new EntitySchema({
  name: 'staff_members',
  columns: { ...named, initials: text, role: text },
});

export const ProtocolEntity = new EntitySchema({
  name: 'protocols',
  columns: { ...named, version: whole, definition: json },
});

/** The last plan of a day holds. */
export const DayPlanEntity = new EntitySchema({
  name: 'day_plans',
  columns: {
    clinic_id: key,
    day: { ...date, primary: true },
    from_revision: { ...whole, primary: true },
    staff_ids: json,
    chair_ids: json,
  },
});

/** How a patient's visits are paid for, note after note; the last one holds. */
export const CoverageNoteEntity = new EntitySchema({
  name: 'coverage_notes',
  columns: {
    ...inClinic,
    revision: whole,
    patient_id: id,
    way: text,
    authorised_until: optional(date),
    words: optional(text),
    at: instant,
    by: id,
  },
  foreignKeys: [
    {
      name: 'coverage_notes_belong_to_a_patient',
      target: 'patients',
      columnNames: ['clinic_id', 'patient_id'],
      referencedColumnNames: ['clinic_id', 'id'],
    },
  ],
  indices: [{ name: 'coverage_notes_by_patient', columns: ['clinic_id', 'patient_id', 'revision'] }],
});

/** A patient as last corrected; what stood before is in the journal. */
export const PatientEntity = new EntitySchema({
  name: 'patients',
  columns: {
    ...inClinic,
    number: text,
    family: text,
    given: text,
    birth_date: { type: 'date' },
    initials: text,
    allergies: optional(text),
    phone: optional(text),
    revision: whole,
  },
  uniques: [{ name: 'patients_number_is_given_once', columns: ['clinic_id', 'number'] }],
});
