import { EntitySchema } from 'typeorm';
import { id, inClinic, instant, optional, text, whole } from './columns.js';

/** What was said of each call for help, row after row: who called, who comes, what was done and how it ended. */
export const HelpRecordEntity = new EntitySchema({
  name: 'help_records',
  columns: {
    ...inClinic,
    call_id: id,
    revision: whole,
    kind: text,
    level: optional(text),
    session_id: optional(id),
    chair_id: optional(id),
    words: optional(text),
    event: optional(text),
    outcome: optional(text),
    at: optional(instant),
    recorded_at: optional(instant),
    by: id,
  },
  indices: [{ name: 'help_records_by_call', columns: ['clinic_id', 'call_id'] }],
});
