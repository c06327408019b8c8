// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { PROTOCOL_VERSION } from '@chairside/contracts';
import { BareSocket } from './bare-socket.mjs';

/**
 * @typedef {{ from: number, to: number, atMs: number }} Arrived
 * @typedef {{ revision: number, serverTime: string, rate: number }} Pulse
 */

const PATH = '/socket.io/?EIO=4&transport=websocket';
const OPENED = '0';
const PING = '2';
const CONNECTED = '40';
const REFUSED = '44';
const EVENT = '42';
const ANSWER = '43';
const ENTRIES = '42["entries"';
const PULSE = '42["pulse"';
/** What a server says that lets nobody in just now: by its status, or, once its database is asked, by its refusal. */
const BUSY = / 503 |^Error: 44.*"unavailable"/s;
const FIRST_MS = 500;
const LONGEST_MS = 5_000;
/** Epoch and revisions stand in the first part of a message; the rest is not read. */
const HEAD = 160;

/** A screen as the server sees it: it says hello, answers pulses and sends commands. It looks at revisions only. */
export class Screen {
  /** @type {BareSocket | undefined} */
  #socket;
  #asked = 0;
  /** @type {Map<number, (answer: Buffer) => void>} */
  #waiting = new Map();
  /** @type {(refusal?: Error) => void} */
  #connected = () => undefined;
  /** How often it knocked until it was let in. */
  tries = 1;
  /** @type {(arrived: Arrived) => void} */
  onEntries = () => undefined;
  /** @type {(pulse: Pulse) => void} */
  onPulse = () => undefined;
  /**
   * The connection is gone, whoever ended it; what was asked on it is not answered any more.
   * @type {() => void}
   */
  onClosed = () => undefined;

  /**
   * A screen whose link is up; it has not said hello. One that a busy server turns away tries again, as a dashboard does.
   * @param {string} url
   * @param {string} [cookie]
   */
  static async open(url, cookie = '') {
    for (let tries = 1; ; tries += 1) {
      const screen = new Screen();
      try {
        await screen.connect(url, cookie);
        screen.tries = tries;
        return screen;
      } catch (error) {
        if (!BUSY.test(String(error))) throw error;
        screen.cut();
        const longestMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
        await pause((longestMs * (1 + Math.random())) / 2);
      }
    }
  }

  /**
   * Tries once; rejects where it is not let in.
   * @param {string} url
   * @param {string} cookie
   */
  async connect(url, cookie) {
    const connected = new Promise((resolve, reject) => {
      this.#connected = (refusal) => (refusal ? reject(refusal) : resolve(undefined));
    });
    const onText = (/** @type {Buffer} */ payload) => this.#hear(payload);
    const onClose = () => {
      this.#connected(new Error('the connection was closed'));
      this.onClosed();
    };
    this.#socket = new BareSocket(url, { path: PATH, cookie, onText, onClose });
    await Promise.all([this.#socket.opened, connected]);
  }

  /** How many bytes have come. */
  get received() {
    return this.#socket?.received ?? 0;
  }

  /** @param {Record<string, unknown>} [known] */
  async hello(known = {}) {
    return parsed(await this.helloUnread(known));
  }

  /**
   * A hello whose answer, which may be long, is not parsed.
   * @param {Record<string, unknown>} [known]
   */
  helloUnread(known = {}) {
    return this.#ask('hello', { protocolVersion: PROTOCOL_VERSION, ...known });
  }

  /** @param {{ id: string, name: string, payload: object }} command */
  async command(command) {
    return parsed(await this.#ask('command', command));
  }

  cut() {
    this.#socket?.cut();
  }

  /**
   * @param {string} event
   * @param {unknown} message
   * @returns {Promise<Buffer>} the list of what it was answered, as JSON
   */
  #ask(event, message) {
    const number = (this.#asked += 1);
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#socket?.send(EVENT + number + JSON.stringify([event, message]));
    });
  }

  /** @param {Buffer} payload */
  #hear(payload) {
    const head = payload.toString('latin1', 0, HEAD);
    if (head.startsWith(ENTRIES)) return this.#hearEntries(head);
    if (head.startsWith(ANSWER)) return this.#hearAnswer(payload, head.indexOf('['));
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

  /**
   * @param {Buffer} payload
   * @param {number} start where the answer begins
   */
  #hearAnswer(payload, start) {
    const number = Number(payload.toString('latin1', ANSWER.length, start));
    this.#waiting.get(number)?.(payload.subarray(start));
    this.#waiting.delete(number);
  }

  /** As a page that paints. @param {string} head */
  #seen(head) {
    const [, revision, serverTime = '', rate] =
      /"revision":(\d+),"serverTime":"([^"]+)","rate":([\d.]+)/.exec(head) ?? [];
    this.#socket?.send(`${EVENT}["seen",{"revision":${revision},"isHidden":false}]`);
    this.onPulse({ revision: Number(revision), serverTime, rate: Number(rate) });
  }
}

/** @param {Buffer} answer @returns {any} */
function parsed(answer) {
  return JSON.parse(answer.toString('utf8'))[0];
}
