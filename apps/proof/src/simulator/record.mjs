// @ts-check

/**
 * @typedef {import('@chairside/contracts').Ack} Ack
 * @typedef {import('@chairside/domain').Command} Command
 * @typedef {{ id: string, name: string }} Kept
 */

/** What became of every command, as people at the screens were told. */
export class Record {
  /** What each device wrote down, in order. @type {Map<import('./device-store.mjs').DeviceStore, Kept[]>} */
  kept = new Map();
  /** The last answer that somebody was given. @type {Map<string, Ack>} */
  answers = new Map();
  /** Refused when nobody was looking, and said by the screen. @type {Set<string>} */
  handedBack = new Set();

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

  /** Whether somebody was told that it was not saved. @param {string} id */
  wasRefused(id) {
    return this.handedBack.has(id) || this.answers.get(id)?.ok === false;
  }
}
