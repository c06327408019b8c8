import { EntitySchema } from 'typeorm';
import { bytes, id, inClinic, instant, key, optional, text, whole } from './columns.js';

/** A person who can sign in. What they may do stands in their memberships. */
export const AccountEntity = new EntitySchema({
  name: 'accounts',
  columns: {
    id: key,
    username: text,
    password_hash: text,
    name: text,
    initials: text,
    // what waits on a device is sealed with it; made by the database, so that no account is without one
    device_key: { ...bytes, default: () => '(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))' },
  },
  uniques: [{ name: 'accounts_username_is_taken_once', columns: ['username'] }],
});

export const MembershipEntity = new EntitySchema({
  name: 'memberships',
  columns: { account_id: key, clinic_id: key, role: text },
  foreignKeys: [
    {
      name: 'memberships_belong_to_an_account',
      target: 'accounts',
      columnNames: ['account_id'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** A sign-in on one device; only the hash of its token is kept. Real time, not the clinic's. */
export const SignInEntity = new EntitySchema({
  name: 'sign_ins',
  columns: {
    token_hash: { ...bytes, primary: true },
    account_id: id,
    begun_at: instant,
    ends_at: instant,
    ended_at: optional(instant),
  },
  foreignKeys: [
    {
      name: 'sign_ins_belong_to_an_account',
      target: 'accounts',
      columnNames: ['account_id'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [{ name: 'sign_ins_by_end', columns: ['ended_at'] }],
});

/** Who looked at what, and who was refused. Partitioned by month, so its table is written by hand. */
export const AccessLogEntity = new EntitySchema({
  name: 'access_log',
  synchronize: false,
  columns: {
    ...inClinic,
    at: { ...instant, primary: true },
    actor_id: optional(id),
    acting_role: optional(text),
    action: text,
    object_id: optional(id),
    outcome: text,
    request_id: text,
  },
});

/** What one node does for all, and until when: a node that dies or freezes lets go by time alone. */
export const LeaseEntity = new EntitySchema({
  name: 'leases',
  columns: { name: { ...text, primary: true }, holder: id, held_until: instant },
});

/** Up to which entry of a clinic those outside the building were told; what comes after it is told, again if need be. */
export const OutsideCursorEntity = new EntitySchema({
  name: 'outside_cursors',
  columns: { clinic_id: { ...id, primary: true }, revision: whole },
});
