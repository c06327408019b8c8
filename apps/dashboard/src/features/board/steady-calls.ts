import { byLevel } from '@chairside/domain';
import type { Call } from './calls.js';

/**
 * Calls as they stood, without what is over. What is worse than something before it goes where it belongs at once; of one
 * level the newer stands behind. What lies under a finger or has the focus keeps its place, with all that stands before it.
 * @param wanted the calls in the order in which they would stand if nobody touched anything
 * @param shown the alerts in the order in which they stood
 * @param held the alerts of the cards that must not move
 */
export function steadyCalls(wanted: readonly Call[], shown: readonly string[], held: readonly string[]): Call[] {
  const place = ({ alert: { id } }: Call) => (shown.includes(id) ? shown.indexOf(id) : shown.length);
  const before = [...wanted].sort((a, b) => place(a) - place(b));
  const kept = before.findLastIndex(({ alert: { id } }) => held.includes(id)) + 1;
  return [...before.slice(0, kept), ...before.slice(kept).sort((a, b) => byLevel(a.alert, b.alert))];
}
