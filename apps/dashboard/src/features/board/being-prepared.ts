import type { LiveSession, SessionStatus } from '@chairside/domain';
import { firstPageStands } from '../../ui/after-first-page.js';
import { fetchedPart } from '../../ui/fetched-part.js';

/** A patient who waits for the pump, or for the first portion. */
const BEING_PREPARED = ['checked-in', 'pre-assessment', 'ready'] as const satisfies readonly SessionStatus[];
export type BeingPrepared = (typeof BEING_PREPARED)[number];

export function isBeingPrepared(status: SessionStatus): status is BeingPrepared {
  return BEING_PREPARED.some((prepared) => prepared === status);
}

const useFetchedGates = fetchedPart(async () => {
  // who has the drug comes first
  await firstPageStands();
  return import('./gates-ahead.js');
});

/** What judges the gates ahead, fetched once the first page stands; nothing for a patient who is not being prepared. */
export function useGatesAhead({ status }: LiveSession): typeof import('./gates-ahead.js') | null {
  return useFetchedGates(isBeingPrepared(status));
}
