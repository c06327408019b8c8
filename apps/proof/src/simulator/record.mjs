// @ts-check

/**
 * @typedef {import('@chairside/contracts').Ack} Ack
 * @typedef {import('@chairside/domain').Command} Command
 * @typedef {{ id: string, name: string }} Kept
 */

/** What became of every command, as far as people were told. */
export class Record {
  /** What each device wrote down, in order. @type {Map<import('./device-store.mjs').DeviceStore, Kept[]>} */
  kept = new Map();
  /** What somebody who looked was told. @type {Map<string, Ack>} */
  answers = new Map();

  /**
   * @param {import('./device-store.mjs').DeviceStore} store
   * @param {Command} command
   */
  keep(store, { id, name }) {
    this.kept.set(store, [...(this.kept.get(store) ?? []), { id, name }]);
  }

  /**
   * @param {string} id
   * @param {Ack} ack
   */
  answer(id, ack) {
    this.answers.set(id, ack);
  }
}
