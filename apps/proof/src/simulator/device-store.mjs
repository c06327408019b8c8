// @ts-check

/**
 * @typedef {import('@chairside/domain').Command} Command
 * @typedef {import('@chairside/domain').Problem} Problem
 * @typedef {{ command: Command, refused?: Problem }} Row
 */

export class BrokenStorage extends Error {}

/** The outbox of one device, in memory: as the dashboard's OutboxStore, with storage that can be slow, full or broken. */
export class DeviceStore {
  /** What one person has kept here: one is signed in at a device. @type {Row[]} */
  rows = [];
  isBroken = false;

  /** @param {import('./world.mjs').World} world */
  constructor(world) {
    this.world = world;
  }

  /** What is not known to be saved or refused. @returns {Command[]} */
  get waiting() {
    return this.rows.filter(({ refused }) => !refused).map(({ command }) => command);
  }

  /**
   * @param {unknown} _ one person is signed in at a device
   * @param {Command} command
   */
  async add(_, command) {
    await this.#turn();
    this.rows.push({ command: structuredClone(command) });
    this.world.record.keep(this, command);
  }

  async first() {
    await this.#turn();
    return structuredClone(this.waiting[0]);
  }

  async all() {
    await this.#turn();
    return structuredClone(this.waiting);
  }

  /**
   * @param {unknown} _
   * @param {{ command: Command, problem: Problem }} refusal
   */
  async refuse(_, { command, problem }) {
    await this.#turn();
    const row = this.rows.find((kept) => kept.command.id === command.id);
    if (row) row.refused = problem;
    else this.rows.push({ command: structuredClone(command), refused: problem });
  }

  async refused() {
    await this.#turn();
    return this.rows.flatMap(({ command, refused }) => (refused ? [{ command, problem: refused }] : []));
  }

  /** @param {string} commandId */
  async remove(commandId) {
    await this.#turn();
    this.rows = this.rows.filter(({ command }) => command.id !== commandId);
  }

  /** @returns {Promise<void>} */
  #turn() {
    const { time, chance } = this.world;
    const page = time.current;
    return new Promise((resolve, reject) => {
      const end = () => (this.isBroken ? reject(new BrokenStorage('the storage of this device is full')) : resolve());
      if (chance.happens(0.7)) end();
      else time.after(chance.between(1, 30), end, page);
    });
  }
}
