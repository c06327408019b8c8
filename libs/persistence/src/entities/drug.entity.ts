import { EntitySchema } from 'typeorm';
import { date, decimal, id, inClinic, instant, optional, text, whole } from './columns.js';

/** What was charted of the controlled drug, row after row: what was opened, drawn, wasted, returned, counted, seen and struck. */
export const DrugRecordEntity = new EntitySchema({
  name: 'drug_records',
  columns: {
    ...inClinic,
    record_id: id,
    revision: whole,
    kind: text,
    vial_id: optional(id),
    session_id: optional(id),
    product: optional(text),
    lot: optional(text),
    expires_on: optional(date),
    use_by: optional(instant),
    ml: optional(decimal(8, 3)),
    held_ml: optional(decimal(12, 6)),
    mg: optional(decimal(8, 2)),
    moment: optional(text),
    vials: optional(whole),
    received: optional(whole),
    expected: optional(whole),
    reason: optional(text),
    charted_by: optional(id),
    at: instant,
    recorded_at: instant,
    by: id,
  },
  checks: [
    { name: 'drug_records_no_vial_gives_more_than_it_holds', expression: "kind <> 'draw' OR ml <= held_ml" },
    {
      name: 'drug_records_a_witness_is_another_person',
      expression: "kind <> 'witnessed' OR (charted_by IS NOT NULL AND charted_by <> by)",
    },
    {
      name: 'drug_records_what_is_wasted_was_somewhere',
      expression: "kind NOT IN ('waste', 'return') OR (mg > 0 AND (vial_id IS NULL) <> (session_id IS NULL))",
    },
  ],
  indices: [
    { name: 'drug_records_by_record', columns: ['clinic_id', 'record_id'] },
    { name: 'drug_records_by_vial', columns: ['clinic_id', 'vial_id'], where: 'vial_id IS NOT NULL' },
    { name: 'drug_records_by_session', columns: ['clinic_id', 'session_id'], where: 'session_id IS NOT NULL' },
    // what a day begins with; what became of it is found by its vial and its patient
    { name: 'drug_records_by_day', columns: ['clinic_id', 'at'], where: "kind IN ('vial', 'count')" },
    {
      name: 'drug_records_are_witnessed_once',
      columns: ['clinic_id', 'record_id'],
      unique: true,
      where: "kind = 'witnessed'",
    },
  ],
});
