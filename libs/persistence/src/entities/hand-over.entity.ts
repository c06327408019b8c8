import { EntitySchema } from 'typeorm';
import { id, instant, optional, text } from './columns.js';
import { bySession, ofSession, sessionKey } from './session.entity.js';

/** A patient who has another nurse from then on, and what that one has to know. */
export const HandOverEntity = new EntitySchema({
  name: 'hand_overs',
  columns: {
    ...ofSession,
    from_id: optional(id),
    to_id: id,
    note: optional(text),
    at: instant,
    by: id,
  },
  foreignKeys: [{ ...sessionKey, name: 'hand_overs_belong_to_a_session' }],
  indices: [bySession('hand_overs')],
});
