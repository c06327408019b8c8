// @ts-check
import { io } from 'socket.io-client';
import { Redial } from '@chairside/dashboard/live/redial';
import { sayUnpacks, unpacked } from '@chairside/dashboard/live/unpack-board';

/**
 * @typedef {import('@chairside/dashboard/live/wire').OpenWire} OpenWire
 * @typedef {import('@chairside/dashboard/live/wire').WireHandlers} WireHandlers
 * @typedef {import('@chairside/dashboard/live/wire').Wire} Wire
 * @typedef {import('socket.io-client').Socket} Socket
 */

/** As the dashboard's own (socket.ts): the server answers within 6 s, a swallowed upgrade is noticed within 5 s. */
const ANSWER_MS = 7_000;
const OPENS_WITHIN_MS = 4_000;

/**
 * The dashboard's socket for a process without a page: its cookie is handed to it, and where there are several nodes
 * it dials the next one after each failure.
 * @param {readonly string[]} addresses
 * @param {string} cookie
 * @returns {OpenWire}
 */
export function wireTo(addresses, cookie) {
  return (handlers) => new NodeWire(addresses, cookie, handlers);
}

/** @implements {Wire} */
class NodeWire {
  #addresses;
  #cookie;
  #handlers;
  /** @type {Socket | undefined} */
  #socket;
  #dials = 0;
  #redial = new Redial({ dial: () => this.#dial(), hangUp: () => this.#hangUp() });

  /**
   * @param {readonly string[]} addresses
   * @param {string} cookie
   * @param {WireHandlers} handlers
   */
  constructor(addresses, cookie, handlers) {
    this.#addresses = addresses;
    this.#cookie = cookie;
    this.#handlers = handlers;
  }

  isUp = () => this.#socket?.connected === true;
  id = () => this.#socket?.id;
  open = () => this.#redial.start();

  close = () => {
    this.#redial.stop();
    this.#letGo();
  };

  /** @type {Wire['hello']} */
  hello = async (message) => {
    const answer = await this.#ask('hello', { ...message, ...sayUnpacks() });
    return answer && unpacked(answer);
  };
  /** @type {Wire['command']} */
  command = (command) => this.#ask('command', command);

  /** @type {Wire['seen']} */
  seen = (message) => {
    if (this.isUp()) this.#socket?.volatile.emit('seen', message);
  };

  #dial() {
    this.#letGo();
    const address = this.#addresses[this.#dials % this.#addresses.length] ?? '';
    const socket = io(address, {
      path: '/socket.io',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      timeout: OPENS_WITHIN_MS,
      extraHeaders: { cookie: this.#cookie },
    });
    this.#socket = socket;
    socket.on('connect', () => {
      this.#redial.answered();
      this.#handlers.onUp();
    });
    socket.on('connect_error', () => this.#failed());
    socket.on('disconnect', () => {
      socket.sendBuffer = [];
      this.#next();
    });
    socket.on('entries', this.#handlers.onEntries);
    socket.on('pulse', this.#handlers.onPulse);
    socket.on('around', this.#handlers.onAround);
    socket.on('signed-out', this.#handlers.onSignedOut);
  }

  #failed() {
    this.#next();
    this.#handlers.onFailed();
  }

  #hangUp() {
    this.#letGo();
    this.#failed();
  }

  #next() {
    this.#dials += 1;
    this.#redial.failed();
  }

  #letGo() {
    this.#socket?.removeAllListeners();
    this.#socket?.disconnect();
  }

  /**
   * @param {string} name
   * @param {object} message
   * @returns {Promise<any>} an answer, or nothing where it is not known whether it arrived
   */
  async #ask(name, message) {
    const socket = this.#socket;
    if (!socket?.connected) return null;
    return socket
      .timeout(ANSWER_MS)
      .emitWithAck(name, message)
      .catch(() => null);
  }
}
