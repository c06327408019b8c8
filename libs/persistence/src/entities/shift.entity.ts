import { EntitySchema } from 'typeorm';
import { date, id, inClinic, instant, json, optional, text, whole } from './columns.js';

/** What was said of a day around the chairs, row after row: who covers, whose chairs are covered, what was looked at. */
export const ShiftRecordEntity = new EntitySchema({
  name: 'shift_records',
  columns: {
    ...inClinic,
    revision: whole,
    kind: text,
    turns: optional(json),
    nurse_id: optional(id),
    mark_id: optional(id),
    item: optional(text),
    day: optional(date),
    words: optional(text),
    at: instant,
    by: id,
  },
  checks: [{ name: 'shift_records_nobody_covers_their_own_chairs', expression: "kind <> 'covered' OR nurse_id <> by" }],
  indices: [
    { name: 'shift_records_by_day', columns: ['clinic_id', 'day'], where: 'day IS NOT NULL' },
    {
      name: 'shift_records_are_decided_once',
      columns: ['clinic_id', 'mark_id'],
      unique: true,
      where: "kind = 'decided'",
    },
  ],
});
