// @ts-check
/** So many screens open together: more at once, and a server lets nobody in for a while. */
const TOGETHER = 32;

/**
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => Promise<unknown>} work
 */
export async function inGroups(all, work) {
  for (let from = 0; from < all.length; from += TOGETHER) {
    await Promise.all(all.slice(from, from + TOGETHER).map(work));
  }
}
