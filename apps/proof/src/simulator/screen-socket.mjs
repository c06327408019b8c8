// @ts-check
import { Connection } from './connection.mjs';

/**
 * @typedef {{ readAtMs: number, message: any }} Word what was said, and when the node that said it had last read the database
 * @typedef {{ resolve: (answer: unknown) => void, reject: (error: Error) => void, timer: ReturnType<typeof setTimeout> }} Asked
 */

/** What the dashboard takes for a socket of socket.io-client, without its reconnecting, which the dashboard turns off. */
export class ScreenSocket {
  connected = false;
  /** @type {string | undefined} */
  id;
  /** @type {unknown[]} */
  sendBuffer = [];
  /** @type {Map<string, (message?: any) => void>} */
  #handlers = new Map();
  /** @type {Connection | null} */
  #connection = null;
  /** @type {Map<number, Asked>} */
  #asked = new Map();
  #count = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #dialTimer;

  /**
   * @param {import('./world.mjs').World} world
   * @param {import('./device.mjs').Page} page
   * @param {{ timeout?: number }} options
   */
  constructor(world, page, options) {
    this.world = world;
    this.page = page;
    this.options = options;
  }

  get volatile() {
    return { emit: (/** @type {string} */ name, /** @type {unknown} */ message) => this.#say(name, message, null) };
  }

  /**
   * @param {string} name
   * @param {(message?: any) => void} handler
   */
  on(name, handler) {
    this.#handlers.set(name, handler);
    return this;
  }

  connect() {
    if (this.#connection) return this;
    const connection = new Connection(this.world, this, this.world.chance.pick(this.world.nodes));
    this.#connection = connection;
    this.#dialTimer = setTimeout(() => {
      connection.closeFromPage();
      this.refused(connection);
    }, this.options.timeout);
    if (this.page.device.path.isUpgradeBlocked) connection.refuse();
    else connection.knock();
    return this;
  }

  disconnect() {
    this.#connection?.closeFromPage();
    this.#leave();
    return this;
  }

  /** @param {number} ms */
  timeout(ms) {
    /** @param {string} name @param {unknown} message */
    const emitWithAck = (name, message) =>
      new Promise((resolve, reject) => {
        const number = (this.#count += 1);
        const timer = setTimeout(() => this.#fail(number, 'operation has timed out'), ms);
        this.#asked.set(number, { resolve, reject, timer });
        this.#say(name, message, number);
      });
    return { emitWithAck };
  }

  /** @param {Connection} connection */
  refused(connection) {
    if (connection !== this.#connection || this.connected) return;
    this.#leave();
    this.#handlers.get('connect_error')?.();
  }

  /** @param {Connection} connection */
  opened(connection) {
    if (connection !== this.#connection || this.connected) return;
    clearTimeout(this.#dialTimer);
    this.connected = true;
    this.world.trace(this.page.name, `is connected to ${connection.node.name}`);
    this.id = connection.nodeSocket?.id;
    this.#handlers.get('connect')?.();
  }

  /** @param {Connection} connection */
  closed(connection) {
    if (connection !== this.#connection) return;
    if (this.connected) this.#leave();
    else this.refused(connection);
  }

  /**
   * @param {Connection} connection
   * @param {Word & { name: string }} word
   */
  heard(connection, word) {
    if (connection !== this.#connection || !this.connected) return;
    this.world.trace(this.page.name, `hears ${word.name} ${word.message?.to ?? word.message?.revision ?? ''}`);
    if (word.name === 'pulse') this.world.watch.heard(this.page, word.readAtMs);
    this.#handlers.get(word.name)?.(word.message);
  }

  /**
   * @param {Connection} connection
   * @param {number} number
   * @param {Word} word
   */
  answered(connection, number, word) {
    const asked = this.#asked.get(number);
    if (!asked || connection !== this.#connection) return;
    if ('serverTime' in word.message || 'snapshot' in word.message) this.world.watch.heard(this.page, word.readAtMs);
    clearTimeout(asked.timer);
    this.#asked.delete(number);
    asked.resolve(word.message);
  }

  /**
   * @param {string} name
   * @param {unknown} message
   * @param {number | null} number
   */
  #say(name, message, number) {
    if (this.connected) this.#connection?.say(name, message, number);
  }

  #leave() {
    const wasConnected = this.connected;
    clearTimeout(this.#dialTimer);
    this.connected = false;
    this.id = undefined;
    this.#connection = null;
    for (const number of [...this.#asked.keys()]) this.#fail(number, 'socket has been disconnected');
    if (wasConnected) this.world.trace(this.page.name, 'is no longer connected');
    if (wasConnected) this.#handlers.get('disconnect')?.();
  }

  /**
   * @param {number} number
   * @param {string} why
   */
  #fail(number, why) {
    const asked = this.#asked.get(number);
    if (!asked) return;
    clearTimeout(asked.timer);
    this.#asked.delete(number);
    asked.reject(new Error(why));
  }
}
