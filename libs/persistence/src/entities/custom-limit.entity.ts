import { EntitySchema } from 'typeorm';
import { decimal, id, instant, optional, text, yes } from './columns.js';
import { bySession, ofSession, sessionKey } from './session.entity.js';

/** A limit that was set for one patient; without a value the protocol's own holds again. */
export const CustomLimitEntity = new EntitySchema({
  name: 'custom_limits',
  columns: {
    ...ofSession,
    measure: text,
    level: text,
    direction: text,
    value: optional(decimal(6, 1)),
    reason: text,
    is_widened: yes,
    at: instant,
    by: id,
    ordered_by: optional(id),
  },
  foreignKeys: [{ ...sessionKey, name: 'custom_limits_belong_to_a_session' }],
  indices: [bySession('custom_limits')],
});
