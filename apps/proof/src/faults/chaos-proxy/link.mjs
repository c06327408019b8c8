// @ts-check
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @typedef {import('node:net').Socket} Socket
 * @typedef {import('./modes.mjs').Direction} Direction
 * @typedef {import('./modes.mjs').Mode} Mode
 *
 * @typedef {object} Network what a link asks of the proxy it is in
 * @property {() => Mode} mode
 * @property {() => Promise<unknown>} modeChanges
 * @property {import('../random.mjs').Random} random
 */

const SECOND_MS = 1000;
/** A slow line brings little at a time, not much at once and then nothing. */
const PIECES_PER_SECOND = 10;

/** One connection through the proxy: both sides, and what is on its way between them. */
export class Link {
  #network;
  #client;
  #server;
  /** Something of it was lost on the way: it can never be whole again. */
  isBroken = false;

  /**
   * @param {Network} network
   * @param {Socket} client
   * @param {Socket} server
   */
  constructor(network, client, server) {
    this.#network = network;
    this.#client = client;
    this.#server = server;
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => this.reset());
    }
  }

  /** Resolves when nothing more can come through. */
  async run() {
    await Promise.all([this.#pump('up', this.#client, this.#server), this.#pump('down', this.#server, this.#client)]);
  }

  /** Ends both sides at once. */
  reset() {
    this.#client.resetAndDestroy();
    this.#server.resetAndDestroy();
  }

  /**
   * Hands on what one side says, in order.
   * @param {Direction} direction
   * @param {Socket} from
   * @param {Socket} to
   */
  async #pump(direction, from, to) {
    let line = Promise.resolve();
    try {
      for await (const data of from) {
        const { delayMs } = this.#network.mode();
        const late = delayMs ? pause(delayMs(this.#network.random)) : undefined;
        line = this.#afterwards(line, late, direction, data, to);
        // pieces that are late are so side by side; anything else is read only when what came before is handed on
        if (!late) await line;
      }
      await line;
      to.end();
    } catch {
      this.reset(); // one side is gone: the other one is to know
    }
  }

  /**
   * @param {Promise<void>} line
   * @param {Promise<unknown> | undefined} late
   * @param {Direction} direction
   * @param {Buffer} data
   * @param {Socket} to
   */
  async #afterwards(line, late, direction, data, to) {
    await line;
    await late;
    while (this.#network.mode().holds?.includes(direction)) await this.#network.modeChanges();
    const { cuts, cutsAfter, loses, bytesPerSecond } = this.#network.mode();
    if (cuts?.includes(direction)) return this.reset();
    if (loses?.includes(direction)) this.isBroken = true;
    else await this.#write(data, to, bytesPerSecond?.[direction]);
    if (cutsAfter?.includes(direction)) this.reset();
  }

  /**
   * @param {Buffer} data
   * @param {Socket} to
   * @param {number | undefined} bytesPerSecond
   */
  async #write(data, to, bytesPerSecond) {
    const size = bytesPerSecond ? Math.ceil(bytesPerSecond / PIECES_PER_SECOND) : data.length;
    for (let at = 0; at < data.length && !to.destroyed; at += size) {
      if (bytesPerSecond) await pause(SECOND_MS / PIECES_PER_SECOND);
      if (!to.write(data.subarray(at, at + size))) await Promise.race([once(to, 'drain'), once(to, 'close')]);
    }
  }
}
