// @ts-check

/** @typedef {import('@chairside/server/wake-ups/wake-ups').WakeUp} WakeUp */

/** How one node hears of commits: by a word that comes with each, unless it is lost on the way. */
export class NodeWakeUps {
  /** @type {(wakeUp: WakeUp) => void} */
  #hear = () => undefined;

  /** @param {import('./clinic-node.mjs').ClinicNode} node */
  constructor(node) {
    const { world, process } = node;
    world.database.onCommit((_rows, wakeUp) => {
      if (process.isGone || !wakeUp || node.databasePath !== 'up' || world.isWakeUpLost()) return;
      world.time.after(world.chance.between(1, 10), () => this.#hear(wakeUp), process);
    });
  }

  /** @param {(wakeUp: WakeUp) => void} hear */
  async listen(hear) {
    this.#hear = hear;
  }

  /** What nodes tell each other beside commits is lost here, each word of it: that counts as nobody who hears. */
  onNow() {}

  tellNow() {}

  /**
   * @param {WakeUp} wakeUp
   * @returns {import('@chairside/persistence').Write[]}
   */
  withCommit(wakeUp) {
    return [{ name: 'wake', sql: 'SELECT pg_notify($1)', values: [wakeUp] }];
  }

  afterCommit() {}

  async close() {}
}
