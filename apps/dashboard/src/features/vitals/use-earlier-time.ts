import type { Iso } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useLink } from '../../live/use-link.js';
import { agoWords } from './ago-words.js';
import { clockTime } from './clock-time.js';
import type { Entry } from './use-entry.js';

/**
 * When an earlier value was taken: how long ago; the time of day in a set of another time, where "ago" would count from a
 * moment that is not the set's, and on a screen that heard nothing for long. What is said once counts from when it was said.
 */
export function useEarlierTime({ state }: Entry, saidAt?: Iso): (takenAt: Iso) => string {
  const now = useClinicNow();
  const link = useLink();
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  const isByClock = state.isTimeChosen || (link.kind === 'not-live' && link.valuesAreOld);
  return (takenAt) => (isByClock ? clockTime(takenAt, timeZone) : agoWords(takenAt, saidAt ?? now));
}
