import type { LiveSession, SessionStatus } from '@chairside/domain';
import { fetchedPart } from '../../ui/fetched-part.js';

/** The statuses in which a tile says what is still missing before the drug. */
const BEFORE_DRUG = ['checked-in', 'pre-assessment', 'ready'] as const satisfies readonly SessionStatus[];

/** What a tile says of a visit before the drug is fetched apart, with the first patient who is being prepared. */
const part = fetchedPart(() => import('./gates-ahead.js'));

export function isBeforeDrug({ status }: Pick<LiveSession, 'status'>): boolean {
  return BEFORE_DRUG.some((one) => one === status);
}

/** What says what is missing before the drug, once it is there; nothing of a visit that is beyond that. */
export function useGatesAhead(session: Pick<LiveSession, 'status'>): typeof import('./gates-ahead.js') | null {
  const fetched = part.use(isBeforeDrug(session));
  return isBeforeDrug(session) ? fetched : null;
}
