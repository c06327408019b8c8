// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Begins something again and again, each time at its own moment, however long the one before takes.
 * @template T
 * @param {number} times
 * @param {number} everyMs
 * @param {(scheduledMs: number) => Promise<T>} begin is told when it was to begin: it may be late
 * @returns {Promise<T[]>} what came of all of them
 */
export async function atPace(times, everyMs, begin) {
  const began = performance.now();
  const begun = /** @type {Promise<T>[]} */ ([]);
  for (let index = 0; index < times; index += 1) {
    const scheduledMs = began + index * everyMs;
    await pause(Math.max(0, scheduledMs - performance.now()));
    begun.push(begin(scheduledMs));
  }
  return Promise.all(begun);
}
