import { byLevel, type Alert } from '@chairside/domain';

/** What an order of alerts is made of. */
interface Item {
  alert: Alert;
}

/** The worse before the milder; of one level, what nobody has taken before what somebody has. */
export function byWorth({ alert: a }: Item, { alert: b }: Item): number {
  return byLevel(a, b) || Number(a.state !== 'raised') - Number(b.state !== 'raised');
}

/**
 * Calls as they stood, without what is over. What is worse than something before it, or waits behind one of its level that
 * somebody has, goes where it belongs at once; else the newer stands behind. What lies under a finger or has the focus keeps
 * its place, with all that stands before it.
 * @param wanted the calls in the order in which they would stand if nobody touched anything
 * @param shown the alerts in the order in which they stood
 * @param held the alerts of the cards that must not move
 */
export function steadyCalls<T extends Item>(
  wanted: readonly T[],
  shown: readonly string[],
  held: readonly string[],
): T[] {
  const place = ({ alert: { id } }: T) => (shown.includes(id) ? shown.indexOf(id) : shown.length);
  const before = [...wanted].sort((a, b) => place(a) - place(b));
  const kept = before.findLastIndex(({ alert: { id } }) => held.includes(id)) + 1;
  return [...before.slice(0, kept), ...before.slice(kept).sort(byWorth)];
}
