import type { Role } from '@chairside/domain';
import { useMe } from './use-me.js';

/** The role in which the person works in the clinic of this screen. */
export function useMyRole(): Role | null {
  return useMe().memberships[0]?.role ?? null;
}
