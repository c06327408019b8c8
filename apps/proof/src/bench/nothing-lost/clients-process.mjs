// @ts-check
// All clients, in a process of their own.
import { setTimeout as pause } from 'node:timers/promises';
import { cookieOf } from '../clinics/sign-ins.mjs';
import { ListeningClient } from './listening-client.mjs';
import { ScreenClient } from './screen-client.mjs';

/**
 * @typedef {{ url: string, clients: number, firstScreen: number, isProduct: boolean }} Opening
 * @typedef {{ cutForMs: number, everyMs: number }} Cutting
 * @typedef {{ lastRevision: number }} Reckoning
 * @typedef {{ expected: number, applied: number, repeated: number, inSnapshots: number, cuts: number, behind: number,
 *   boards: number }} Account boards: how many different ones the clients hold at the end
 */

const OPENED_TOGETHER = 16;
const SETTLES_WITHIN_MS = 20_000;
/** A wire is not cut to the beat: each wait is between a half and one and a half of what was asked. */
const SPREAD = 0.5;

/** @type {(ScreenClient | ListeningClient)[]} */
const clients = [];

process.on('message', (/** @type {Opening | Cutting | Reckoning | string} */ request) => {
  if (typeof request !== 'string') void answer(request).then((found) => process.send?.(found));
});
process.send?.({ listens: true });

/**
 * @param {Opening | Cutting | Reckoning} request
 * @returns {Promise<object>}
 */
function answer(request) {
  if ('url' in request) return open(request);
  return 'cutForMs' in request ? cutAll(request) : reckon(request);
}

/** @param {Opening} opening */
async function open({ url, clients: count, firstScreen, isProduct }) {
  while (clients.length < count) {
    const next = Array.from({ length: Math.min(OPENED_TOGETHER, count - clients.length) }, (_, index) => {
      const number = firstScreen + clients.length + index;
      return isProduct ? new ScreenClient(url, cookieOf(number)) : new ListeningClient(url);
    });
    await Promise.all(next.map((client) => client.opened()));
    clients.push(...next);
  }
  return { opened: clients.length };
}

/** @param {Cutting} cutting */
async function cutAll({ cutForMs, everyMs }) {
  const until = performance.now() + cutForMs;
  await Promise.all(
    clients.map(async (client) => {
      for (;;) {
        const wait = everyMs * (1 - SPREAD + 2 * SPREAD * Math.random());
        if (performance.now() + wait > until) return;
        await pause(wait);
        client.cut();
      }
    }),
  );
  await pause(Math.max(0, until - performance.now()));
  return { cut: clients.reduce((sum, { cuts }) => sum + cuts, 0) };
}

/**
 * Waits until everybody is as far as the server, or long enough, and counts.
 * @param {Reckoning} reckoning
 * @returns {Promise<Account>}
 */
async function reckon({ lastRevision }) {
  const until = performance.now() + SETTLES_WITHIN_MS;
  const behind = () => clients.filter((client) => client.lastRevision < lastRevision).length;
  while (behind() > 0 && performance.now() < until) await pause(100);
  const accounts = clients.map((client) => client.accountOf({ from: client.beganAt + 1, to: lastRevision }));
  const sum = (/** @type {'expected' | 'applied' | 'repeated' | 'cuts'} */ key) =>
    accounts.reduce((total, account) => total + account[key], 0);
  const inSnapshots = clients.reduce((total, client) => total + client.inSnapshots, 0);
  const boards = new Set(clients.map(({ digest }) => digest)).size;
  return {
    ...{ expected: sum('expected'), applied: sum('applied'), repeated: sum('repeated'), inSnapshots },
    ...{ cuts: sum('cuts'), behind: behind(), boards },
  };
}
