import { EntitySchema } from 'typeorm';
import { id, inClinic, instant, optional, text, whole } from './columns.js';

/** Who covers as provider from a time on; without a name nobody does. */
export const CoverEntity = new EntitySchema({
  name: 'covers',
  columns: { ...inClinic, revision: whole, provider_id: optional(id), from: instant, at: instant, by: id },
  indices: [{ name: 'covers_by_time', columns: ['clinic_id', 'from'] }],
});

/** An item of the opening or closing list that somebody looked at, and what was not right about it. */
export const ShiftCheckEntity = new EntitySchema({
  name: 'shift_checks',
  columns: { ...inClinic, revision: whole, list: text, item: text, wrong: optional(text), at: instant, by: id },
  indices: [{ name: 'shift_checks_by_time', columns: ['clinic_id', 'at'] }],
});
