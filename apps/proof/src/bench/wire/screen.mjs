// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { PROTOCOL_VERSION } from '@chairside/contracts';
import { BareSocket } from './bare-socket.mjs';

/** @typedef {{ from: number, to: number, atMs: number }} Arrived */

const PATH = '/socket.io/?EIO=4&transport=websocket';
const OPENED = '0';
const PING = '2';
const CONNECTED = '40';
const REFUSED = '44';
const EVENT = '42';
const ANSWER = '43';
const ENTRIES = '42["entries"';
const PULSE = '42["pulse"';
const BUSY = ' 503 ';
const FIRST_MS = 500;
const LONGEST_MS = 5_000;
/** Epoch and revisions stand in the first part of a message; the rest is not read. */
const HEAD = 160;

/** A screen as the server sees it: it says hello, answers pulses and sends commands. It looks at revisions only. */
export class Screen {
  /** @type {BareSocket | undefined} */
  #socket;
  #asked = 0;
  /** @type {Map<number, (answer: any) => void>} */
  #waiting = new Map();
  /** @type {(refusal?: Error) => void} */
  #connected = () => undefined;
  /** @type {(arrived: Arrived) => void} */
  onEntries = () => undefined;

  /**
   * A screen whose link is up; it has not said hello. One that a busy server turns away tries again, as a dashboard does.
   * @param {string} url
   * @param {string} [cookie]
   */
  static async open(url, cookie = '') {
    for (let longestMs = FIRST_MS; ; longestMs = Math.min(LONGEST_MS, longestMs * 2)) {
      const screen = new Screen();
      try {
        await screen.#connect(url, cookie);
        return screen;
      } catch (error) {
        if (!String(error).includes(BUSY)) throw error;
        await pause((longestMs * (1 + Math.random())) / 2);
      }
    }
  }

  /**
   * @param {string} url
   * @param {string} cookie
   */
  async #connect(url, cookie) {
    const connected = new Promise((resolve, reject) => {
      this.#connected = (refusal) => (refusal ? reject(refusal) : resolve(undefined));
    });
    const onText = (/** @type {Buffer} */ payload) => this.#hear(payload);
    this.#socket = new BareSocket(url, { path: PATH, cookie, onText });
    await this.#socket.opened;
    await connected;
  }

  /** How many bytes have come. */
  get received() {
    return this.#socket?.received ?? 0;
  }

  /** @param {Record<string, unknown>} [known] */
  hello(known = {}) {
    return this.ask('hello', { protocolVersion: PROTOCOL_VERSION, ...known });
  }

  /**
   * @param {string} event
   * @param {unknown} message
   * @returns {Promise<any>}
   */
  ask(event, message) {
    const number = (this.#asked += 1);
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#socket?.send(EVENT + number + JSON.stringify([event, message]));
    });
  }

  cut() {
    this.#socket?.cut();
  }

  /** @param {Buffer} payload */
  #hear(payload) {
    const head = payload.toString('latin1', 0, HEAD);
    if (head.startsWith(ENTRIES)) return this.#hearEntries(head);
    if (head.startsWith(ANSWER)) return this.#hearAnswer(payload.toString('utf8'));
    if (head.startsWith(PULSE)) return this.#seen(head);
    if (head.startsWith(OPENED)) return this.#socket?.send(CONNECTED);
    if (head.startsWith(CONNECTED)) return this.#connected();
    if (head.startsWith(REFUSED)) return this.#connected(new Error(head));
    if (head === PING) this.#socket?.send('3');
    return undefined;
  }

  /** @param {string} head */
  #hearEntries(head) {
    const [, from, to] = /"from":(\d+),"to":(\d+)/.exec(head) ?? [];
    this.onEntries({ from: Number(from), to: Number(to), atMs: performance.now() });
  }

  /** @param {string} text */
  #hearAnswer(text) {
    const start = text.indexOf('[');
    const number = Number(text.slice(ANSWER.length, start));
    this.#waiting.get(number)?.(JSON.parse(text.slice(start))[0]);
    this.#waiting.delete(number);
  }

  /** As a page that paints. @param {string} head */
  #seen(head) {
    const [, revision] = /"revision":(\d+)/.exec(head) ?? [];
    this.#socket?.send(`${EVENT}["seen",{"revision":${revision},"isHidden":false}]`);
  }
}
