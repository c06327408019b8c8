// @ts-check

/**
 * @typedef {import('@chairside/domain').Command} Command
 * @typedef {import('@chairside/domain').Problem} Problem
 * @typedef {{ authorId: string, clinicId: string }} Author
 */

export class BrokenStorage extends Error {}

/** The outbox of one device, in memory: as the dashboard's OutboxStore, with storage that can be slow, full or broken. */
export class DeviceStore {
  /** @type {Command[]} */
  rows = [];
  /** @type {{ command: Command, problem: Problem }[]} */
  tray = [];
  isBroken = false;

  /** @param {import('./world.mjs').World} world */
  constructor(world) {
    this.world = world;
  }

  /**
   * @param {Author} _ one person is signed in at a device
   * @param {Command} command
   */
  async add(_, command) {
    await this.#turn();
    this.rows.push(structuredClone(command));
    this.world.record.keep(this, command);
  }

  /** @param {Author} _ */
  async first(_) {
    await this.#turn();
    return structuredClone(this.rows[0]);
  }

  /** @param {Author} _ */
  async all(_) {
    await this.#turn();
    return structuredClone(this.rows);
  }

  /**
   * @param {Author} _
   * @param {{ command: Command, problem: Problem }} refusal
   */
  async refuse(_, refusal) {
    await this.#turn();
    this.rows = this.rows.filter(({ id }) => id !== refusal.command.id);
    this.tray.push(structuredClone(refusal));
  }

  /** @param {Author} _ */
  async refused(_) {
    await this.#turn();
    return structuredClone(this.tray);
  }

  /** @param {string} commandId */
  async remove(commandId) {
    await this.#turn();
    this.tray = this.tray.filter(({ command }) => command.id !== commandId);
    this.rows = this.rows.filter(({ id }) => id !== commandId);
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
