import type { Me } from '@chairside/contracts';
import type { Role } from '@chairside/domain';
import { useMe } from './use-me.js';

/** The role in which the person works in the clinic of this screen. */
export function useMyRole(): Role | null {
  return roleOf(useMe());
}

export function roleOf({ memberships }: Me): Role | null {
  return memberships[0]?.role ?? null;
}
