import { ROLES, type Role } from '@chairside/domain';
import * as z from 'zod/mini';
import { id, text } from './primitives.js';

/** A password is taken as typed: not trimmed, not shortened. */
export const signIn = z.strictObject({
  username: text(1, 200),
  password: z.string().check(z.minLength(1), z.maxLength(1024)),
});

const role: z.ZodMiniType<Role> = z.enum(ROLES);

/** Who is signed in, and in which clinics. */
export const me = z.strictObject({
  id,
  username: z.string(),
  name: z.string(),
  initials: z.string(),
  memberships: z.array(z.strictObject({ clinicId: id, clinicName: z.string(), role })),
  mode: z.enum(['demo', 'clinic']),
  /** 32 bytes in hexadecimal digits: what waits on a device is sealed with it. Never stored there. */
  deviceKey: z.string().check(z.length(64)),
});
export type Me = z.infer<typeof me>;
