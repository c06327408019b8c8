// @ts-check

/**
 * @typedef {import('./world.mjs').World} World
 * @typedef {(world: World) => (() => void) | void} Fault begins it, and answers how it ends
 */

/** Everything that happens to a clinic, and how often beside the rest. @type {Record<string, readonly [number, Fault]>} */
const FAULTS = {
  'a connection is cut': [4, cut],
  'no word passes': [3, (world) => silence(world, ['up', 'down'])],
  'nothing reaches the clinic': [2, (world) => silence(world, ['up'])],
  'nothing reaches the device': [2, (world) => silence(world, ['down'])],
  'the way is slow': [2, slowWay],
  'the way is rough': [2, roughWay],
  'websockets are blocked': [1, blockUpgrade],
  'a node crashes': [2, crash],
  'a node stands still': [2, (world) => standStill(world, world.chance.pick(world.nodes).process)],
  'a node loses the database': [2, loseDatabase],
  'the database is slow': [1, slowDatabase],
  'a page stands still': [2, (world) => standStill(world, world.somePage())],
  'a page is out of sight': [1, hide],
  'a page is closed, and another opened': [2, (world) => world.replaceScreen()],
  'a screen is put up anew': [1, (world) => world.restartScreen()],
  'the storage of a device fails': [1, breakStorage],
};
const DECK = Object.entries(FAULTS).flatMap(([name, [often, begin]]) =>
  Array.from({ length: often }, () => ({ name, begin })),
);

/** Lets one thing go wrong after another, until `untilMs`, when all of it is over. */
export class Storm {
  /** @type {Set<() => void>} */
  #ends = new Set();

  /**
   * @param {World} world
   * @param {number} untilMs
   */
  constructor(world, untilMs) {
    this.world = world;
    this.untilMs = untilMs;
    /** Some days are worse than others. */
    this.mostMsApart = world.chance.pick([2_000, 5_000, 12_000]);
    this.#next();
  }

  end() {
    for (const end of [...this.#ends]) end();
  }

  #next() {
    const { time, chance } = this.world;
    time.after(chance.between(50, this.mostMsApart), () => {
      if (time.now() >= this.untilMs) return;
      // for a moment everybody may have closed their page
      if (this.world.screens.length > 0) this.#begin();
      this.#next();
    });
  }

  #begin() {
    const { world } = this;
    const { name, begin } = world.chance.pick(DECK);
    const ms = world.chance.between(100, world.chance.pick([1_000, 6_000, 20_000]));
    world.trace('fault', `${name} (${ms} ms)`);
    const heal = begin(world);
    if (!heal) return;
    const end = () => {
      if (!this.#ends.delete(end)) return;
      world.trace('fault', `over: ${name}`);
      heal();
    };
    this.#ends.add(end);
    world.time.after(ms, end);
  }
}

/** @type {Fault} */
function cut({ connections, chance }) {
  if (connections.size > 0) chance.pick([...connections]).cut();
}

/**
 * @param {World} world
 * @param {readonly import('./path.mjs').Direction[]} directions
 */
function silence(world, directions) {
  const path = somePath(world);
  for (const direction of directions) path.silent.add(direction);
  return () => {
    for (const direction of directions) path.endSilence(direction);
  };
}

/** @type {Fault} */
function slowWay(world) {
  const path = somePath(world);
  path.delayMs = world.slowWayMs;
  return () => void (path.delayMs = [5, 60]);
}

/** @type {Fault} */
function roughWay(world) {
  const path = somePath(world);
  path.isRough = true;
  return () => void (path.isRough = false);
}

/** @type {Fault} */
function blockUpgrade(world) {
  const path = somePath(world);
  path.isUpgradeBlocked = true;
  for (const connection of world.connections) if (connection.page.device.path === path) connection.cut();
  return () => void (path.isUpgradeBlocked = false);
}

/** @type {Fault} */
function crash(world) {
  const node = world.chance.pick(world.nodes);
  if (!node.isUp) return undefined;
  node.crash();
  return () => node.start();
}

/**
 * @param {World} world
 * @param {import('./actor.mjs').Actor} actor
 */
function standStill({ time, chance }, actor) {
  const untilMs = time.now() + chance.between(200, chance.pick([3_000, 20_000]));
  actor.thawsAtMs = Math.max(actor.thawsAtMs, untilMs);
}

/** @type {Fault} */
function loseDatabase(world) {
  const node = world.chance.pick(world.nodes);
  const isSilent = world.chance.happens(0.5);
  node.databasePath = isSilent ? 'silent' : 'refused';
  if (!isSilent) for (const session of node.sessions) session.abort();
  return () => void (node.databasePath = 'up');
}

/** @type {Fault} */
function slowDatabase({ database, chance }) {
  database.delayMs = [0, chance.pick([50, 300])];
  return () => void (database.delayMs = [0, 2]);
}

/** @type {Fault} */
function hide(world) {
  const page = world.somePage();
  page.isHidden = true;
  return () => {
    page.isHidden = false;
    world.time.as(page, () => {
      for (const watcher of [...page.watchers]) watcher();
    });
  };
}

/** @type {Fault} */
function breakStorage(world) {
  const { store } = world.chance.pick(world.devices);
  store.isBroken = true;
  return () => void (store.isBroken = false);
}

/** @param {World} world */
function somePath({ chance, devices }) {
  return chance.pick(devices).path;
}
