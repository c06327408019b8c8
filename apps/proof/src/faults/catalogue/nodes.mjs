// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { LEAK } from '../clinic/server-node.mjs';
import { until } from '../waiting.mjs';

/**
 * @typedef {import('../fault.mjs').Fault} Fault
 * @typedef {import('../fault.mjs').Scene} Scene
 */

/** @type {Fault} */
export const nodeKilled = {
  id: 'F1-nodes',
  title: 'one of two servers is killed (-9): its clients move to the other',
  stage: { nodes: 2 },
  run: async ({ stage, load, isQuick, say }) => {
    for (let kill = 0; kill < (isQuick ? 2 : 6); kill += 1) {
      await load.flows();
      const victim = stage.nodes[kill % 2];
      await victim?.kill();
      say(`  all screens live on the other after ${Math.round(await load.live(60_000))} ms`);
      await victim?.start();
    }
  },
};

/** @type {Fault} */
export const nodeFrozen = {
  id: 'F6',
  title: 'one of two servers stands still (SIGSTOP), and goes on as if nothing had been',
  stage: { nodes: 2 },
  run: async ({ stage, load, isQuick, say }) => {
    stage.node.freeze();
    await pause(isQuick ? 20_000 : 60_000);
    say(`  frozen, with ${load.notLive().length} screens not live; it goes on`);
    stage.node.thaw();
    say(`  all screens live after ${Math.round(await load.live(60_000))} ms`);
    await load.flows();
    await pause(5_000);
  },
};

/** @type {Fault} */
export const nodeCutOff = {
  id: 'F6-database',
  title: 'one of two servers cannot reach the database any more, and does not hear so',
  stage: { nodes: 2, isDatabaseProxied: true },
  run: async ({ stage, load, isQuick, say }) => {
    stage.databaseProxy?.set({ name: 'blackhole' });
    await pause(isQuick ? 12_000 : 40_000);
    say(`  cut off, with ${load.notLive().length} screens not live`);
    stage.databaseProxy?.set({ name: 'pass' });
    say(`  all screens live after ${Math.round(await load.live(60_000))} ms`);
  },
};

/** @type {Fault} */
export const loopBlocked = {
  id: 'F23',
  title: 'the only server does nothing for 8 s',
  run: async ({ stage, load, say }) => {
    stage.node.freeze();
    const isKnown = () => load.stats.screens.every(({ isLive }) => !isLive);
    say(`  every screen says so after ${Math.round(await until('no screen is live', 8_000, isKnown))} ms`);
    await pause(3_000);
    stage.node.thaw();
    say(`  all screens live after ${Math.round(await load.live(60_000))} ms`);
  },
};

/** It needs some 45 of them to start. */
const HEAP_MB = 128;
const SPENT_WITHIN_MS = 60_000;
const OUT_OF_MEMORY = 'JavaScript heap out of memory';

/** @type {Fault} */
export const outOfMemory = {
  id: 'F24',
  title: 'the server runs out of memory under load',
  run: async ({ stage, load, isQuick, say }) => {
    const { node } = stage;
    for (let time = 0; time < (isQuick ? 1 : 3); time += 1) {
      await node.stop();
      await node.start({ nodeOptions: [`--max-old-space-size=${HEAP_MB}`, '--import', LEAK] });
      await load.live(60_000);
      await load.flows();
      node.leak();
      const diedMs = await until('it has run out of memory', SPENT_WITHIN_MS, () => !node.isRunning());
      await until('V8 says that its memory is spent', 5_000, () => node.lastWords.includes(OUT_OF_MEMORY));
      await node.start();
      say(`  died after ${Math.round(diedMs)} ms; all screens live after ${Math.round(await load.live(60_000))} ms`);
    }
  },
};

/** @type {Fault} */
export const rollingRestart = {
  id: 'F28',
  title:
    'two servers are replaced one after the other, with migrations run each time (N and N: there is no older release)',
  stage: { nodes: 2 },
  run: async ({ stage, load, isQuick, say, expect }) => {
    for (let round = 0; round < (isQuick ? 1 : 3); round += 1) {
      for (const node of stage.nodes) {
        await load.flows();
        await node.stop();
        expect('a server that is stopped ends by itself', node.ending === 0);
        await pause(1_000);
        await node.start();
        say(`  all screens live after ${Math.round(await load.live(60_000))} ms`);
      }
    }
  },
};
