import type { Id } from './clinic-time.js';

/** What hangs on a wall and is no person, by how much it says of who sits where; the plain one says initials and number. */
export const DISPLAYS = ['display', 'display-chairs', 'display-names'] as const;
export type Display = (typeof DISPLAYS)[number];

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
  ...DISPLAYS,
] as const;

/** A role as the clinic gives it; `system` is the passing of time and is never a person. */
export type Role = (typeof ROLES)[number];
export type ActingRole = Role | 'system';

/** Whether a role is that of a screen on a wall, which does nothing by itself. */
export function isDisplay(role: ActingRole | null): role is Display {
  return DISPLAYS.some((display) => display === role);
}

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
