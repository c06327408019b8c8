// @ts-check
import { aftermathOf, leftBy } from './aftermath.mjs';
import { Storm } from './faults.mjs';
import { takeGlobals } from './globals.mjs';
import { useStandIns } from './screen-code.mjs';
import { ScreenSocket } from './screen-socket.mjs';
import { World } from './world.mjs';

/**
 * @typedef {import('./world.mjs').Plant} Plant
 * @typedef {import('./world.mjs').Broken} Broken
 * @typedef {{ seed: number, broken: Broken[], lines: string[] }} Run what became of one seed
 */

const STORM_MS = 40_000;
/** What a screen may need to be well again, one after the other: a half-open wire, a dialling, an outbox that backs off. */
const CALM_MS = 45_000;
/** How often it is asked whether all is well already. */
const LOOK_MS = 5_000;
/** Longer than anything that a stopped screen may still wait for. */
const LEFT_MS = 20_000;

/**
 * Runs seeds one after another.
 * @param {{ seeds: number, from?: number, plant?: Plant }} options
 * @returns {Promise<{ seeds: number, failed: Run[] }>}
 */
export async function simulate({ seeds, from = 1, plant }) {
  const failed = [];
  for (let seed = from; seed < from + seeds; seed += 1) {
    const run = await runSeed(seed, { plant });
    if (run.broken.length > 0) failed.push(run);
  }
  return { seeds, failed };
}

/**
 * Runs one seed: everything of it follows from the seed.
 * @param {number} seed
 * @param {{ plant?: Plant, isTraced?: boolean }} [options]
 * @returns {Promise<Run>}
 */
export async function runSeed(seed, options) {
  const world = new World(seed, options);
  const onReported = (/** @type {unknown} */ error) => world.reported(error);
  const putBack = takeGlobals({ time: world.time, chance: world.chance, page: world.page, onReported });
  useStandIns({
    io: (options) => /** @type {any} */ (new ScreenSocket(world, world.page(), options)),
    v7: () => world.mint(),
  });
  const onRejection = (/** @type {unknown} */ error) => world.watch.failed(world.time.current, error);
  process.on('unhandledRejection', onRejection);
  try {
    await live(world);
  } finally {
    process.off('unhandledRejection', onRejection);
    putBack();
  }
  return { seed, broken: world.broken, lines: world.lines };
}

/** @param {World} world */
async function live(world) {
  const { time } = world;
  world.begin();
  const storm = new Storm(world, time.now() + STORM_MS);
  await time.pass(STORM_MS);
  storm.end();
  world.isAtWork = false;
  world.trace('fault', 'all is over');
  for (const { rule, what } of await calm(world)) world.fault(rule, what);
  for (const screen of world.screens) {
    screen.stop();
    world.left.push(screen);
  }
  await time.pass(LEFT_MS);
  for (const { rule, what } of leftBy(world)) world.fault(rule, what);
}

/** What is still not well when all the time that may be needed is over. @param {World} world */
async function calm(world) {
  for (let waitedMs = LOOK_MS; ; waitedMs += LOOK_MS) {
    await world.time.pass(LOOK_MS);
    const findings = aftermathOf(world);
    if (findings.length === 0 || waitedMs >= CALM_MS) return findings;
  }
}
