import type { Role } from '@chairside/domain';

/** Whether somebody can be the nurse of a session. */
export function isNurse(role: Role | undefined): boolean {
  return role === 'nurse' || role === 'charge-nurse';
}
