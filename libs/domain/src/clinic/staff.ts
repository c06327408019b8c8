import type { Id } from './clinic-time.js';

export const ROLES = [
  'nurse',
  'charge-nurse',
  'provider',
  'medical-assistant',
  'front-desk',
  'therapist',
  'remote-monitor',
  'medical-director',
  'administrator',
  'auditor',
  'display',
] as const;

/** A role as the clinic gives it; `system` is the passing of time and is never a person. */
export type Role = (typeof ROLES)[number];
export type ActingRole = Role | 'system';

/** Who does something, and in which role. */
export interface Actor {
  id: Id;
  role: ActingRole;
}

/** The one who is not a person: time, and the setting up of a clinic. */
export const SYSTEM: Actor = { id: '00000000-0000-8000-8000-000000000001', role: 'system' };

/** A person of the clinic as named on screen. */
export interface StaffMember {
  id: Id;
  name: string;
  initials: string;
  role: Role;
}
