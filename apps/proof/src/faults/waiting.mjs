// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

/**
 * Milliseconds until something was so; rejects, naming it, when it does not come to pass.
 * @param {string} what
 * @param {number} withinMs
 * @param {() => unknown} isSo may be asked again and again, and may fail meanwhile
 * @returns {Promise<number>}
 */
export async function until(what, withinMs, isSo) {
  const began = performance.now();
  for (;;) {
    if (await holds(isSo)) return performance.now() - began;
    if (performance.now() - began > withinMs) throw new Error(`${what}: not within ${withinMs} ms`);
    await pause(LOOK_EVERY_MS);
  }
}

/** @param {() => unknown} isSo */
async function holds(isSo) {
  try {
    return Boolean(await isSo());
  } catch {
    return false; // a server that is down cannot be asked: not yet
  }
}
