// @ts-check

/**
 * @typedef {import('./actor.mjs').Actor} Actor
 * @typedef {object} Channel
 * @property {Actor} owner
 * @property {string} name
 * @property {((event: { data: unknown }) => void) | null} onmessage
 * @property {(data: unknown) => void} postMessage
 * @property {() => void} close
 */

const ON_THE_WAY_MS = 2;

/** The broadcast channels of one device: what one page says, its other pages hear a little later. */
export class Channels {
  /** @type {Set<Channel>} */
  #open = new Set();

  /** @param {import('./virtual-time.mjs').VirtualTime} time */
  constructor(time) {
    this.time = time;
  }

  /**
   * @param {string} name
   * @param {Actor} owner
   * @returns {Channel}
   */
  open(name, owner) {
    /** @type {Channel} */
    const channel = {
      owner,
      name,
      onmessage: null,
      postMessage: (data) => this.#tellOthers(channel, structuredClone(data)),
      close: () => this.#open.delete(channel),
    };
    this.#open.add(channel);
    return channel;
  }

  /** @param {Actor} page */
  dropOf(page) {
    for (const channel of this.#open) if (channel.owner === page) channel.close();
  }

  /**
   * @param {Channel} from
   * @param {unknown} data
   */
  #tellOthers(from, data) {
    for (const other of this.#open) {
      if (other === from || other.name !== from.name) continue;
      this.time.after(ON_THE_WAY_MS, () => this.#open.has(other) && other.onmessage?.({ data }), other.owner);
    }
  }
}
