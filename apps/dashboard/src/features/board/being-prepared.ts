import type { LiveSession, SessionStatus } from '@chairside/domain';
import { fetchedPart } from '../../ui/fetched-part.js';

/** A patient who waits for the pump, or for the first portion. */
const BEING_PREPARED = ['checked-in', 'pre-assessment', 'ready'] as const satisfies readonly SessionStatus[];
export type BeingPrepared = (typeof BEING_PREPARED)[number];

export function isBeingPrepared(status: SessionStatus): status is BeingPrepared {
  return BEING_PREPARED.some((prepared) => prepared === status);
}

const gatesAhead = fetchedPart(() => import('./gates-ahead.js'));

/** What judges the gates ahead, fetched with the first patient who is being prepared; nothing for one who is not. */
export function useGatesAhead({ status }: LiveSession): typeof import('./gates-ahead.js') | null {
  return gatesAhead.use(isBeingPrepared(status));
}
