// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { nowMs } from '../load/clinic-clock.mjs';
import { between } from '../random.mjs';

/**
 * @typedef {import('../fault.mjs').Fault} Fault
 * @typedef {import('../fault.mjs').Scene} Scene
 */

const KILLS = { quick: 3, full: 5 };
const BACK_WITHIN_MS = 10_000;

/** @type {Fault} */
export const serverKilled = {
  id: 'F1',
  title: 'the server is killed (-9) under load',
  isQuick: true,
  rounds: 4,
  run: (scene) => killAgainAndAgain(scene, scene.stage.node),
};

/** @type {Fault} */
export const postgresKilled = {
  id: 'F2',
  title: 'PostgreSQL is killed (-9) under load',
  isQuick: true,
  rounds: 4,
  run: (scene) => killAgainAndAgain(scene, scene.stage.postgres),
};

/**
 * @param {Scene} scene
 * @param {{ kill: () => Promise<unknown>, start: () => Promise<void> }} victim
 */
async function killAgainAndAgain({ load, isQuick, random, say, expect }, victim) {
  for (let kill = 1; kill <= KILLS[isQuick ? 'quick' : 'full']; kill += 1) {
    await load.flows();
    const { inFlight, perSecond } = load.stats;
    await victim.kill();
    const killedMs = nowMs();
    await pause(between(random, 200, 3_000));
    const began = performance.now();
    await victim.start();
    const readyMs = Math.round(performance.now() - began);
    await load.live(60_000, killedMs);
    const backMs = Math.round(performance.now() - began);
    say(`  kill ${kill}: at ${perSecond} entries/s, ${inFlight} in flight`);
    say(`    ready ${readyMs} ms after its restart, all screens live after ${backMs} ms`);
    expect(`all screens are live within ${BACK_WITHIN_MS} ms of the restart`, backMs <= BACK_WITHIN_MS);
  }
}
