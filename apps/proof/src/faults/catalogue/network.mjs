// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { between } from '../random.mjs';
import { until } from '../waiting.mjs';
import { staysLive } from './stays-live.mjs';

/**
 * @typedef {import('../fault.mjs').Fault} Fault
 * @typedef {import('../fault.mjs').Scene} Scene
 * @typedef {import('../chaos-proxy/modes.mjs').ModeSetting} ModeSetting
 */

/** Screens whose way leads through the proxy. */
export const isFar = (/** @type {{ name: string }} */ { name }) => name.startsWith('far');

/** @type {Fault} */
export const cuts = {
  id: 'F7',
  title: 'connections are cut after the request, before the response, and in the middle',
  isQuick: true,
  run: async ({ stage, load, isQuick, random }) => {
    for (let round = 0; round < (isQuick ? 4 : 20); round += 1) {
      for (const name of /** @type {const} */ (['cut-after-request', 'cut-before-response'])) {
        stage.proxy.set({ name });
        await pause(between(random, 200, 800));
        stage.proxy.set({ name: 'pass' });
        await pause(between(random, 500, 1_500));
      }
      stage.proxy.cut();
      await pause(between(random, 200, 1_000));
    }
    await load.live(30_000);
  },
};

/** @type {Fault} */
export const silence = {
  id: 'F8',
  title: 'the network swallows everything, and then only what the server says',
  isQuick: true,
  run: async (scene) => {
    for (const name of /** @type {const} */ (['blackhole', 'half-open'])) {
      for (const ms of scene.isQuick ? [8_000] : [8_000, 30_000]) await silentFor(scene, { name }, ms);
    }
  },
};

/**
 * @param {Scene} scene
 * @param {ModeSetting} mode
 * @param {number} ms
 */
async function silentFor(scene, mode, ms) {
  const { stage, load, say } = scene;
  const expectStayedLive = staysLive(scene, 'the near screens', (screen) => !isFar(screen));
  const began = performance.now();
  stage.proxy.set(mode);
  const isKnown = () => load.stats.screens.filter(isFar).every(({ isLive }) => !isLive);
  const knownMs = await until('every far screen says that it is not live', 10_000, isKnown);
  say(`  ${mode.name}: every far screen says so after ${Math.round(knownMs)} ms`);
  await pause(Math.max(0, began + ms - performance.now()));
  expectStayedLive();
  stage.proxy.set({ name: 'pass' });
  say(`  ${mode.name} over after ${ms} ms: all screens live after ${Math.round(await load.live(60_000))} ms`);
}

/** @type {readonly { words: string, mode: ModeSetting }[]} */
const LATE = [
  { words: '2 s late, by turns half a second more or less', mode: { name: 'delay', ms: 2_000, jitterMs: 500 } },
  { words: 'every tenth piece stalls for 3 s', mode: { name: 'delay', ms: 20, stallShare: 0.1, stallMs: 3_000 } },
  { words: '2 kB/s', mode: { name: 'throttle', bytesPerSecond: 2_000 } },
];

/** @type {Fault} */
export const latency = {
  id: 'F9',
  title: 'a late, a stalling and a slow network',
  run: async ({ stage, load, isQuick, say }) => {
    for (const { words, mode } of LATE) {
      stage.proxy.set(mode);
      await pause(isQuick ? 12_000 : 40_000);
      const live = load.stats.screens.filter((screen) => isFar(screen) && screen.isLive).length;
      stage.proxy.set({ name: 'pass' });
      say(`  ${words}: ${live} far screens live at its end; all after ${Math.round(await load.live(60_000))} ms`);
    }
  },
};

/** @type {Fault} */
export const flapping = {
  id: 'F10',
  title: 'the network comes and goes every second',
  run: async ({ stage, load, isQuick }) => {
    for (let turn = 0; turn < (isQuick ? 15 : 150); turn += 1) {
      stage.proxy.set({ name: 'reset' });
      await pause(1_000);
      stage.proxy.set({ name: 'pass' });
      await pause(1_000);
    }
    await load.live(30_000);
  },
};
