import {
  ROLES,
  type Chair,
  type Clinic,
  type DayPlan,
  type Patient,
  type Role,
  type StaffMember,
} from '@chairside/domain';
import * as z from 'zod/mini';
import type { Assert, Equal, Flat } from './equal.js';
import { day, id, text } from './primitives.js';

const role: z.ZodMiniType<Role> = z.enum(ROLES);

export const personName = z.strictObject({ family: text(1, 200), given: text(0, 200) });

const allergies = text(1, 500);
const phone = text(7, 40);
const identity = { name: personName, birthDate: day, number: text(1, 40) };
/** A correction leaves nothing out: what is not said could be taken for what is to go. */
const details = { ...identity, allergies: z.nullable(allergies), phone: z.nullable(phone) };

export const registerPatient = z.strictObject({
  ...identity,
  allergies: z.optional(allergies),
  phone: z.optional(phone),
});
export const correctPatient = z.strictObject({ patientId: id, seen: z.strictObject(details), ...details });

export const patient = z.strictObject({
  id,
  name: z.nullable(personName),
  birthDate: z.nullable(day),
  number: text(1, 40),
  initials: text(0, 8),
  allergies: z.nullable(text(1, 500)),
  phone: z.nullable(phone),
});

export const staffMember = z.strictObject({ id, name: text(1, 200), initials: text(1, 4), role });
export const chair = z.strictObject({ id, name: text(1, 20) });
export const addChair = z.strictObject({ name: text(1, 20) });
export const retireChair = z.strictObject({ chairId: id });

export const dayPlan = z.strictObject({
  day,
  staffIds: z.array(id).check(z.maxLength(200)),
  chairIds: z.array(id).check(z.maxLength(200)),
});

export const clinic = z.strictObject({
  id,
  name: text(1, 200),
  timeZone: text(1, 60),
  weightUnit: z.enum(['kg', 'lb']),
});

/** @public compiles only while contract and domain agree */
export type PatientIsTheDomains = Assert<Equal<z.infer<typeof patient>, Flat<Patient>>>;
/** @public compiles only while contract and domain agree */
export type StaffMemberIsTheDomains = Assert<Equal<z.infer<typeof staffMember>, Flat<StaffMember>>>;
/** @public compiles only while contract and domain agree */
export type ChairIsTheDomains = Assert<Equal<z.infer<typeof chair>, Flat<Chair>>>;
/** @public compiles only while contract and domain agree */
export type DayPlanIsTheDomains = Assert<Equal<z.infer<typeof dayPlan>, Flat<DayPlan>>>;
/** @public compiles only while contract and domain agree */
export type ClinicIsTheDomains = Assert<Equal<z.infer<typeof clinic>, Flat<Clinic>>>;
