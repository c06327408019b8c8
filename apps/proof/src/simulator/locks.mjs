// @ts-check

/**
 * @typedef {import('./actor.mjs').Actor} Actor
 * @typedef {{ owner: Actor, run: () => Promise<void> }} Request
 */

/** `navigator.locks` of one device: a lock goes to whoever asked first, and is free again when its page is gone. */
export class Locks {
  /** @type {Map<string, Request[]>} the first one holds it */
  #queues = new Map();

  /** @param {import('./virtual-time.mjs').VirtualTime} time */
  constructor(time) {
    this.time = time;
  }

  /**
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} job
   * @returns {Promise<T>}
   */
  request(name, job) {
    const owner = this.time.current;
    return new Promise((resolve, reject) => {
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, queue);
      const request = { owner, run: () => job().then(resolve, reject) };
      queue.push(request);
      if (queue[0] === request) this.#grant(name);
    });
  }

  /** @param {Actor} page */
  dropOf(page) {
    for (const [name, queue] of this.#queues) {
      const holder = queue[0];
      this.#queues.set(
        name,
        queue.filter(({ owner }) => owner !== page),
      );
      if (holder?.owner === page) this.#grant(name);
    }
  }

  /** @param {string} name */
  #grant(name) {
    const holder = this.#queues.get(name)?.[0];
    if (!holder) return;
    this.time.after(0, () => void holder.run().then(() => this.#release(name, holder)), holder.owner);
  }

  /**
   * @param {string} name
   * @param {Request} holder
   */
  #release(name, holder) {
    const queue = this.#queues.get(name);
    if (queue?.[0] !== holder) return;
    queue.shift();
    this.#grant(name);
  }
}
