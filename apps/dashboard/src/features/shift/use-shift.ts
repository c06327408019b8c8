import { coveringAt, type Board, type Id } from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useLive } from '../../live/live-context.js';
import { useLink } from '../../live/use-link.js';

/** Who covers the clinic now, and whether they are signed in; nothing where that is not known. */
export function useCovering({ shift }: Board): { id: Id | null; isSignedIn: boolean | null } {
  const id = useClinicText((now) => coveringAt(shift, now) ?? '') || null;
  const signedIn = useSignedIn();
  return { id, isSignedIn: id === null || signedIn === null ? null : signedIn.includes(id) };
}

/** Of those who matter now, who is signed in, as the clinic last said; nothing where it has not, or cannot be heard. */
export function useSignedIn(): readonly Id[] | null {
  const { others } = useLive();
  const isLive = useLink().kind === 'live';
  const signedIn = useSyncExternalStore(others.subscribe, () => others.current().signedIn ?? null);
  return isLive ? signedIn : null;
}
