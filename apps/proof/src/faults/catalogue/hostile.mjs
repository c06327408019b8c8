// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { PROTOCOL_VERSION } from '@chairside/contracts';
import { residentMb } from '../clinic/memory.mjs';
import { MALFORMED } from '../hostile/malformed.mjs';
import { RawSocket } from '../hostile/raw-socket.mjs';
import { until } from '../waiting.mjs';
import { staysLive } from './stays-live.mjs';

/**
 * @typedef {import('../fault.mjs').Fault} Fault
 * @typedef {import('../fault.mjs').Scene} Scene
 */

/** A screen that is sent the whole board as it is, and one that takes it packed. */
const HELLOS = [{ protocolVersion: PROTOCOL_VERSION }, { protocolVersion: PROTOCOL_VERSION, unpacks: true }];
/** What a few slow screens may cost (trust P15), with the load itself. */
const MOST_GROWTH_MB = 60;

/** @type {Fault} */
export const slowConsumers = {
  id: 'F19',
  title: 'screens that never read what they are sent',
  run: async (scene) => {
    const { isQuick, load } = scene;
    const hellos = [...HELLOS, ...HELLOS, ...HELLOS];
    const slow = await growth(scene, 'six that never read', isQuick ? 15_000 : 60_000, async (untilMs) => {
      const sockets = await Promise.all(hellos.map((hello) => deaf(scene, hello)));
      await pause(untilMs - performance.now());
      return sockets;
    });
    for (const socket of slow) socket.close();
    await load.flows();
  },
};

/** @type {Fault} */
export const greedyConsumer = {
  id: 'F19-greedy',
  title: 'a screen that asks for the whole board 20 times a second, and never reads it; then one that takes it packed',
  run: async (scene) => {
    for (const hello of HELLOS) {
      const who = 'unpacks' in hello ? 'a greedy one that unpacks' : 'a greedy one';
      const socket = await growth(scene, who, 15_000, async (untilMs) => {
        const asking = await deaf(scene, hello);
        for (let turn = 0; performance.now() < untilMs; turn += 1) {
          asking.ask('hello', hello, turn);
          await pause(50);
        }
        return asking;
      });
      socket.close();
      await scene.load.flows();
    }
  },
};

/**
 * A socket that was let in, and reads nothing from here on.
 * @param {Scene} scene
 * @param {(typeof HELLOS)[number]} hello
 */
async function deaf({ stage, expect }, hello) {
  const socket = await RawSocket.open(stage.node.url, stage.people[0]?.cookie ?? '');
  expect('it is answered while it reads', await socket.isGranted('hello', hello));
  socket.stopReading();
  socket.ask('hello', hello);
  return socket;
}

/**
 * Bounds how much the server's memory grows, once as long a time of the load alone has warmed it up.
 * @template T
 * @param {Scene} scene
 * @param {string} who
 * @param {number} forMs
 * @param {(untilMs: number) => Promise<T>} work
 */
async function growth(scene, who, forMs, work) {
  const { stage, say, expect } = scene;
  const memory = async () => Math.round(await residentMb(stage.node.pid));
  const [first, second] = [await memory(), await pause(forMs).then(memory)];
  const expectStayedLive = staysLive(scene, 'all other screens');
  const done = await work(performance.now() + forMs);
  const [alone, grown] = [second - first, (await memory()) - second];
  say(`  ${who}: the server's memory grew by ${grown} MB, and by ${alone} MB before, by the load alone`);
  expect(`${who} may cost at most ${MOST_GROWTH_MB} MB`, grown <= MOST_GROWTH_MB);
  expectStayedLive();
  return done;
}

/** @type {Fault} */
export const malformedFrames = {
  id: 'F22',
  title: 'frames that nobody should send: malformed, huge, and by the thousand',
  isQuick: true,
  run: async (scene) => {
    const { stage, load, say, expect } = scene;
    const { pid, url } = stage.node;
    const expectStayedLive = staysLive(scene, 'all screens');
    const cookie = stage.people[0]?.cookie ?? '';
    for (const send of Object.values(MALFORMED)) {
      const socket = await RawSocket.open(url, cookie);
      send(socket);
      await pause(100);
      socket.close();
    }
    const bad = await RawSocket.open(url, cookie);
    for (let turn = 0; turn < 2_000; turn += 1) bad.ask('command', { id: turn }, turn);
    await pause(3_000);
    bad.close();
    const flood = await RawSocket.open(url, cookie);
    for (let turn = 0; turn < 20_000; turn += 1) flood.ask('noise', {}, turn);
    const closedMs = await until('the flood is closed', 15_000, () => !flood.isOpen());
    say(
      `  ${Object.keys(MALFORMED).length} kinds of malformed frames; a flood, closed after ${Math.round(closedMs)} ms`,
    );
    expect('the server is the same process', stage.node.isRunning() && stage.node.pid === pid);
    expectStayedLive();
    await load.flows();
  },
};

/** @type {Fault} */
export const signInEnded = {
  id: 'F25',
  title: 'a sign-in is ended while its screens are open',
  run: async ({ stage, load, say, expect }) => {
    const person = stage.people.find(({ role }) => role === 'medical-director');
    await stage.onDatabase((client) =>
      client.query('UPDATE sign_ins SET ended_at = clock_timestamp() WHERE account_id = $1', [person?.id]),
    );
    const own = () => load.stats.screens.filter(({ name }) => name.endsWith(person?.username ?? '-'));
    const ms = await until('its screens are signed out', 10_000, () => own().every(({ isSignedOut }) => isSignedOut));
    say(`  ${own().length} screens are signed out after ${Math.round(ms)} ms`);
    // a beat every 2 s, and what it takes to hear of it
    expect('within 3 s', ms <= 3_000);
    expect('nobody else is', load.stats.screens.filter(({ isSignedOut }) => isSignedOut).length === own().length);
  },
};
