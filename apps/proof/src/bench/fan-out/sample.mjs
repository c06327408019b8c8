// @ts-check
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aFullBoard } from '../clinics/staged.mjs';
import { serverSettings } from '../clinics/shipped-server.mjs';
import { Contestant } from '../processes/contestant.mjs';

/**
 * @typedef {import('../clinics/bench-database.mjs').BenchDatabase} BenchDatabase
 * @typedef {import('./play.mjs').Part} Part
 * @typedef {Part & { sockets: number }} Stretch
 * @typedef {object} Cost
 * @property {number} sockets
 * @property {number} cpuUs of the server, for each delivery
 * @property {number} perSecond deliveries, by the wall
 * @property {number} listenersShare of one processor, that those who count took
 */

/** What a server still does after screens were let in, such as noting who looks, is not part of sending. */
const SETTLES_MS = 500;
export const SERVER = 'the server';
const BARE = 'ws';

/**
 * Sends a message to more and more sockets, in fresh processes, and counts what each delivery took. The first stretch
 * warms up, and is not counted.
 * @param {BenchDatabase} database
 * @param {string} name of the server, or of a peer
 * @param {readonly Stretch[]} stretches
 * @returns {Promise<{ costs: Cost[], generatorShare: number }>}
 */
export async function sampleFanOut(database, name, stretches) {
  const messages = String(stretches.reduce((sum, { broadcasts }) => sum + broadcasts, 0));
  const clinic = name === SERVER ? await database.copyOf(aFullBoard) : undefined;
  const server = clinic
    ? await Contestant.serve(scriptOf('server'), { args: [messages], env: serverSettings(clinic.url) })
    : await Contestant.serve(scriptOf('peer'), { args: [name, messages] });
  const listeners = await Contestant.start(scriptOf('listeners'));
  try {
    const costs = /** @type {Cost[]} */ ([]);
    for (const stretch of stretches) costs.push(await measure(server, listeners, name, stretch));
    const counted = costs.slice(1);
    // as fast as it goes, it may be they who cannot go faster
    const paced = counted.filter((_, index) => (stretches[index + 1]?.everyMs ?? 0) > 0);
    return { costs: counted, generatorShare: Math.max(...paced.map(({ listenersShare }) => listenersShare)) };
  } finally {
    await Promise.all([server.stop(), listeners.stop()]);
    await clinic?.drop();
  }
}

/**
 * @param {Contestant} server
 * @param {Contestant} listeners
 * @param {string} name
 * @param {Stretch} stretch
 * @returns {Promise<Cost>}
 */
async function measure(server, listeners, name, { sockets, broadcasts, everyMs }) {
  const isSocketIo = !name.startsWith(BARE);
  const { counted } = await listeners.ask({ url: server.url, isSocketIo, upTo: sockets });
  await pause(SETTLES_MS);
  const deliveries = sockets * broadcasts;
  const [serverBefore, listenersBefore] = [await server.cpuMs(), await listeners.cpuMs()];
  const began = performance.now();
  const heard = listeners.ask({ frames: counted + deliveries });
  await server.ask({ broadcasts, everyMs });
  await heard;
  const tookMs = performance.now() - began;
  const [serverAfter, listenersAfter] = [await server.cpuMs(), await listeners.cpuMs()];
  return {
    sockets,
    cpuUs: ((serverAfter - serverBefore) * 1_000) / deliveries,
    perSecond: (deliveries * 1_000) / tookMs,
    listenersShare: (listenersAfter - listenersBefore) / tookMs,
  };
}

/** @param {'server' | 'peer' | 'listeners'} name */
function scriptOf(name) {
  return join(import.meta.dirname, `${name}-process.mjs`);
}
