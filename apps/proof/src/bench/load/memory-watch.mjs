// @ts-check
import { residentMb } from '../../faults/clinic/memory.mjs';
import { mean, median } from '../statistics.mjs';

/** @typedef {{ atMs: number, mb: number }} Look */

const LOOK_EVERY_MS = 1_000;
const HOUR_MS = 3_600_000;

/**
 * How much memory a process held while something was done, once a second.
 * @template T
 * @param {number} pid
 * @param {() => Promise<T>} work
 */
export async function watchMemory(pid, work) {
  const began = performance.now();
  const looking = /** @type {Promise<Look>[]} */ ([]);
  const look = async () => ({ atMs: performance.now() - began, mb: await residentMb(pid) });
  const timer = setInterval(() => looking.push(look()), LOOK_EVERY_MS);
  try {
    const found = await work();
    return { found, looks: await Promise.all(looking) };
  } finally {
    clearInterval(timer);
  }
}

/**
 * By how much memory grew, by least squares over all that was seen.
 * @param {readonly Look[]} looks
 */
export function mbPerHour(looks) {
  const [meanMs, meanMb] = [mean(looks.map(({ atMs }) => atMs)), mean(looks.map(({ mb }) => mb))];
  const together = looks.reduce((sum, { atMs, mb }) => sum + (atMs - meanMs) * (mb - meanMb), 0);
  const alone = looks.reduce((sum, { atMs }) => sum + (atMs - meanMs) ** 2, 0);
  return (together / alone) * HOUR_MS;
}

/**
 * @param {readonly Look[]} looks
 * @param {number} fromMs
 * @param {number} toMs
 */
export function medianMb(looks, fromMs, toMs) {
  return median(looks.filter(({ atMs }) => atMs >= fromMs && atMs < toMs).map(({ mb }) => mb));
}
