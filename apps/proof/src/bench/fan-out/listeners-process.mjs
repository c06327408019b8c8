// @ts-check
// So many open screens that count what they are sent.
import { cookieOf } from '../clinics/sign-ins.mjs';
import { BareSocket } from '../wire/bare-socket.mjs';
import { Screen } from '../wire/screen.mjs';

/** @typedef {{ url: string, isSocketIo: boolean, upTo: number } | { frames: number } | string} Request */

const OPENED_TOGETHER = 32;

let opened = 0;
let counted = 0;
let awaited = Infinity;
/** @type {() => void} */
let reached = () => undefined;

process.on('message', (/** @type {Request} */ request) => void answer(request));
process.send?.({ listens: true });

/** @param {Request} request */
async function answer(request) {
  if (typeof request === 'string') return;
  if ('upTo' in request) await open(request);
  else await hear(request.frames);
  process.send?.({ opened, counted });
}

/** @param {{ url: string, isSocketIo: boolean, upTo: number }} request */
async function open({ url, isSocketIo, upTo }) {
  while (opened < upTo) {
    const next = Array.from({ length: Math.min(OPENED_TOGETHER, upTo - opened) }, (_, index) => opened + index);
    await Promise.all(next.map((number) => (isSocketIo ? openScreen(url, number) : openSocket(url))));
    opened += next.length;
  }
}

/**
 * @param {string} url
 * @param {number} number
 */
async function openScreen(url, number) {
  const screen = await Screen.open(url, cookieOf(number));
  screen.onEntries = count;
  await screen.helloUnread();
}

/** @param {string} url */
async function openSocket(url) {
  await new BareSocket(url, { onText: count }).opened;
}

function count() {
  counted += 1;
  if (counted === awaited) reached();
}

/** @param {number} frames that are to come, in all @returns {Promise<void>} */
async function hear(frames) {
  if (counted >= frames) return;
  await new Promise((resolve) => {
    awaited = frames;
    reached = () => resolve(undefined);
  });
}
