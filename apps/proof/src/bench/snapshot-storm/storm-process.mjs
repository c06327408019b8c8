// @ts-check
// Dashboards that all come back within one second and know nothing any more, in a process of their own.
import { setTimeout as pause } from 'node:timers/promises';
import { cookieOf } from '../clinics/sign-ins.mjs';
import { Screen } from '../wire/screen.mjs';

/** @typedef {{ url: string, screens: number, withinMs: number }} Storm */

/** A browser asks for it packed; a peer that cannot pack sends it as it is. */
const BOARD = /^\[\{"ok":true,"(packed|snapshot)":/;
const HEAD = 32;

process.on('message', (/** @type {Storm | string} */ storm) => {
  if (typeof storm !== 'string') void comeBack(storm).then((found) => process.send?.(found));
});
process.send?.({ listens: true });

/** @param {Storm} storm */
async function comeBack({ url, screens, withinMs }) {
  const began = performance.now();
  const back = Array.from({ length: screens }, async (_, number) => {
    const dueMs = began + (number * withinMs) / screens;
    await pause(Math.max(0, dueMs - performance.now()));
    const screen = await Screen.open(url, cookieOf(number));
    const answer = (await screen.helloUnread({ unpacks: true })).toString('latin1', 0, HEAD);
    if (!BOARD.test(answer)) throw new Error(`a screen was told no board: ${answer}`);
    return { ms: performance.now() - dueMs, bytes: screen.received, tries: screen.tries };
  });
  const all = await Promise.all(back);
  return { consistentMs: all.map(({ ms }) => ms), bytes: all[0]?.bytes ?? 0, tries: all.map(({ tries }) => tries) };
}
