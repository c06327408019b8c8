// @ts-check
/**
 * What a process took while something was done.
 * @template T
 * @param {import('./contestant.mjs').Contestant} contestant
 * @param {() => Promise<T>} work
 */
export async function costOf(contestant, work) {
  const [before, began] = [await contestant.cpuMs(), performance.now()];
  const found = await work();
  const tookMs = performance.now() - began;
  return { found, tookMs, cpuMs: (await contestant.cpuMs()) - before };
}
