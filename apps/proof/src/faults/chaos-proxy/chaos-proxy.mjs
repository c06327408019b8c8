// @ts-check
import { EventEmitter, once } from 'node:events';
import { connect, createServer } from 'node:net';
import { randomFrom } from '../random.mjs';
import { Link } from './link.mjs';
import { modeOf } from './modes.mjs';

/** @typedef {import('node:net').Socket} Socket */

/** Stands between clients and a server, and does to their connections what networks do; by chance, from a seed. */
export class ChaosProxy {
  // a side that has said all may still listen
  #server = createServer({ allowHalfOpen: true }, (client) => void this.#accept(client));
  #upstreamPort;
  #mode = modeOf({ name: 'pass' });
  #changes = new EventEmitter().setMaxListeners(0);
  #network;
  /** @type {Set<Link>} */
  #links = new Set();
  port = 0;

  /**
   * @param {number} upstreamPort
   * @param {number} seed
   */
  constructor(upstreamPort, seed) {
    this.#upstreamPort = upstreamPort;
    this.#network = {
      mode: () => this.#mode,
      modeChanges: () => once(this.#changes, 'change'),
      random: randomFrom(seed),
    };
  }

  /**
   * @param {number} upstreamPort
   * @param {number} seed
   */
  static async open(upstreamPort, seed) {
    const proxy = new ChaosProxy(upstreamPort, seed);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    proxy.port = /** @type {import('node:net').AddressInfo} */ (proxy.#server.address()).port;
    return proxy;
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @param {import('./modes.mjs').ModeSetting} setting holds from now on, also for what is connected already */
  set(setting) {
    this.#mode = modeOf(setting);
    for (const link of this.#links) if (link.isBroken || this.#mode.refuses) link.reset();
    this.#changes.emit('change');
  }

  /** Ends every connection at once; new ones are taken. */
  cut() {
    for (const link of this.#links) link.reset();
  }

  async close() {
    this.set({ name: 'reset' });
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** @param {Socket} client */
  async #accept(client) {
    client.on('error', () => client.destroy());
    while (this.#mode.holds) await this.#network.modeChanges();
    if (this.#mode.refuses) return client.resetAndDestroy();
    const server = connect({ port: this.#upstreamPort, host: '127.0.0.1', allowHalfOpen: true });
    const link = new Link(this.#network, client, server);
    this.#links.add(link);
    await link.run();
    this.#links.delete(link);
  }
}
