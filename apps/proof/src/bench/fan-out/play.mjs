// @ts-check
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** @typedef {{ broadcasts: number, everyMs: number }} Part */

/**
 * Publishes when the bench asks for it: each message at its own moment, however late the one before was, or, where they
 * are no time apart, one in each turn of the event loop.
 * @param {() => void} publishNext
 */
export function playOnRequest(publishNext) {
  process.on('message', (/** @type {Part | string} */ part) => {
    if (typeof part !== 'string') void play(publishNext, part);
  });
}

/**
 * @param {() => void} publishNext
 * @param {Part} part
 */
async function play(publishNext, { broadcasts, everyMs }) {
  const began = performance.now();
  for (let sent = 0; sent < broadcasts; sent += 1) {
    const wait = began + sent * everyMs - performance.now();
    await (wait > 1 ? pause(wait) : turn());
    publishNext();
  }
  process.send?.({ played: broadcasts });
}
