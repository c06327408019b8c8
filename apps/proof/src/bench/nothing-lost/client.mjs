// @ts-check
import { io } from 'socket.io-client';

/** For how long a client that was cut off stays away. */
const AWAY_MS = 500;

/** A client whose wire is cut again and again, and what it applied of what was sent. */
export class Client {
  #socket;
  /** @type {Map<number, number>} how often each revision was applied */
  #applied = new Map();
  cuts = 0;
  lastRevision = 0;

  /**
   * @param {string} url
   * @param {string} [cookie]
   */
  constructor(url, cookie = '') {
    const back = { reconnectionDelay: AWAY_MS, reconnectionDelayMax: AWAY_MS, randomizationFactor: 0 };
    this.#socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie }, ...back });
    // the library does not come back from a handshake that the server refused
    this.#socket.on('connect_error', () => {
      if (!this.#socket.active) setTimeout(() => this.#socket.connect(), AWAY_MS);
    });
  }

  get socket() {
    return this.#socket;
  }

  /** Resolves once it may miss nothing that is sent from now on. @returns {Promise<void>} */
  async opened() {
    if (!this.#socket.connected) await new Promise((resolve) => this.#socket.once('connect', () => resolve(undefined)));
  }

  /** Notes that a revision was applied. @param {number} revision */
  note(revision) {
    this.#applied.set(revision, (this.#applied.get(revision) ?? 0) + 1);
    this.lastRevision = Math.max(this.lastRevision, revision);
  }

  /** Ends the connection below it, in the middle of whatever is on its way; both ends come to know of it as they do. */
  cut() {
    const { transport } = this.#socket.io.engine;
    if (!this.#socket.connected || !('ws' in transport)) return;
    this.cuts += 1;
    /** @type {import('ws').WebSocket} */ (transport.ws).terminate();
  }

  close() {
    this.#socket.disconnect();
  }

  /**
   * What became of the revisions from one to another, both included.
   * @param {{ from: number, to: number }} range
   */
  accountOf({ from, to }) {
    let [applied, repeated] = [0, 0];
    for (let revision = from; revision <= to; revision += 1) {
      const times = this.#applied.get(revision) ?? 0;
      applied += Math.min(times, 1);
      repeated += Math.max(times - 1, 0);
    }
    return { expected: to - from + 1, applied, repeated, cuts: this.cuts };
  }
}
