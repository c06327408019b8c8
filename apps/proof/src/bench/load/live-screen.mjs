// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { Redial } from '../../simulator/screen-code.mjs';
import { cookieOf } from '../clinics/sign-ins.mjs';
import { Screen } from '../wire/screen.mjs';

/**
 * @typedef {import('../wire/screen.mjs').Arrived} Arrived
 * @typedef {{ id: string, name: string, payload: object }} Command
 * @typedef {{ command: Command, answered: (ack: { revision: number, atMs: number }) => void,
 *   refused: (error: Error) => void }} Kept
 */

/** As in the dashboard: until it says hello again, or sends an entry again, that a server could not take just now. */
const AGAIN_MS = 1_000;
/** LP7: after so long without a word a screen is not live. */
const LIVE_MS = 4_500;
/** Where a board stands is said at the beginning of an answer, what time it is at its end; the rest is not read. */
const HEAD = 200;
const TAIL = 200;
const PLACE = /"epoch":"([^"]+)",(?:"revision"|"from":\d+,"to"):(\d+)/;
const PACKED = '"packed":"';
const TIME = /"serverTime":"([^"]+)","rate":([\d.]+)/;

/**
 * A screen for as long as people work: it keeps its place by revisions, dials by the dashboard's own rules when its
 * connection is gone, and keeps what was charted on it until that is answered (LP12). It folds no board.
 */
export class LiveScreen {
  #url;
  #cookie;
  #clinicId;
  #screen = new Screen();
  #redial = new Redial({ dial: () => void this.#dial(), hangUp: () => this.#screen.cut() });
  /** @type {{ epoch: string, revision: number } | undefined} */
  #place;
  #isGreeting = false;
  /** @type {Map<string, Kept>} */
  #outbox = new Map();
  #clock = { toldMs: 0, atMs: 0, rate: 1 };
  #heardMs = 0;
  /** @type {() => void} */
  #opened = () => undefined;
  isLive = false;
  /** When it was last brought up to date, by entries or by an answer. */
  currentMs = 0;
  /** How often a link came up, and how often none did. */
  dials = { answered: 0, refused: 0, lastRefusal: '' };
  /** How often it heard nothing for so long that it was not live. */
  lapses = 0;
  /** @type {(arrived: Arrived) => void} */
  onRevisions = () => undefined;

  /**
   * @param {string} url
   * @param {string} clinicId
   * @param {number} number
   */
  constructor(url, clinicId, number) {
    this.#url = url;
    this.#clinicId = clinicId;
    this.#cookie = cookieOf(number);
  }

  /** Resolves once it is live for the first time. @returns {Promise<void>} */
  open() {
    this.#redial.start();
    return new Promise((resolve) => {
      this.#opened = resolve;
    });
  }

  /** Ends it for good. */
  close() {
    this.#redial.stop();
    this.#screen.cut();
  }

  get revision() {
    return this.#place?.revision ?? -1;
  }

  /** What the clinic's clock says, by the last word of it. */
  now() {
    const { toldMs, atMs, rate } = this.#clock;
    return new Date(toldMs + (performance.now() - atMs) * rate).toISOString();
  }

  /**
   * Resolves once it is committed, however often it has to be sent; rejects when it is refused for good.
   * @param {Command} command
   * @returns {Promise<{ revision: number, atMs: number }>}
   */
  chart(command) {
    return new Promise((answered, refused) => {
      this.#outbox.set(command.id, { command, answered, refused });
      if (this.isLive) void this.#send(command.id);
    });
  }

  async #dial() {
    const screen = new Screen();
    this.#screen = screen;
    screen.onEntries = (arrived) => this.#receive(arrived);
    screen.onPulse = (pulse) => this.#feel(pulse);
    try {
      await screen.connect(this.#url, this.#cookie);
    } catch (error) {
      // a dashboard comes back from any refusal; whoever waits for this screen is told of the last one
      this.dials.refused += 1;
      this.dials.lastRefusal = String(error);
      screen.cut();
      this.#redial.failed();
      return;
    }
    this.dials.answered += 1;
    this.#redial.answered();
    screen.onClosed = () => this.#lost();
    this.#isGreeting = false;
    await this.#greet();
  }

  #lost() {
    this.isLive = false;
    this.#redial.failed();
  }

  /** @returns {Promise<void>} */
  async #greet() {
    if (this.#isGreeting) return;
    this.#isGreeting = true;
    const screen = this.#screen;
    const answer = await screen.helloUnread({ clinicId: this.#clinicId, unpacks: true, ...this.#place });
    this.#isGreeting = false;
    const [, epoch, revision] = PLACE.exec(unpacked(answer).toString('latin1', 0, HEAD)) ?? [];
    if (epoch === undefined) {
      await pause(AGAIN_MS);
      return screen === this.#screen ? this.#greet() : undefined;
    }
    this.#tellTime(answer);
    this.#moveTo({ epoch, revision: Number(revision) }, performance.now());
    if (this.isLive) return;
    this.isLive = true;
    this.#opened();
    for (const id of this.#outbox.keys()) void this.#send(id);
  }

  /** @param {Buffer} answer */
  #tellTime(answer) {
    const [, serverTime = '', rate] = TIME.exec(answer.toString('latin1', Math.max(0, answer.length - TAIL))) ?? [];
    this.#heard(serverTime, Number(rate));
  }

  /**
   * @param {string} serverTime
   * @param {number} rate
   */
  #heard(serverTime, rate) {
    const atMs = performance.now();
    if (this.isLive && atMs - this.#heardMs > LIVE_MS) this.lapses += 1;
    this.#heardMs = atMs;
    this.#clock = { toldMs: Date.parse(serverTime), atMs, rate };
  }

  /** @param {import('../wire/screen.mjs').Pulse} pulse */
  #feel({ revision, serverTime, rate }) {
    this.#heard(serverTime, rate);
    // whatever led to that revision was sent on this wire before: it was lost
    if (revision > this.revision) void this.#greet();
  }

  /** @param {Arrived} arrived */
  #receive({ from, to, atMs }) {
    if (!this.#place || to <= this.revision) return undefined;
    if (from > this.revision + 1) return void this.#greet();
    return this.#moveTo({ ...this.#place, revision: to }, atMs);
  }

  /**
   * @param {{ epoch: string, revision: number }} place
   * @param {number} atMs
   */
  #moveTo(place, atMs) {
    const known = this.#place;
    this.#place = place;
    this.currentMs = atMs;
    if (known) this.onRevisions({ from: known.revision + 1, to: place.revision, atMs });
  }

  /** @param {string} id @returns {Promise<void>} */
  async #send(id) {
    const kept = this.#outbox.get(id);
    if (!kept) return undefined;
    const screen = this.#screen;
    const ack = await screen.command(kept.command);
    if (!ack.ok && ack.problem.retry) {
      await pause(AGAIN_MS);
      // on a new connection all that is kept was sent already
      return screen === this.#screen ? this.#send(id) : undefined;
    }
    this.#outbox.delete(id);
    if (ack.ok) return kept.answered({ revision: ack.revision, atMs: performance.now() });
    return kept.refused(new Error(`an entry was refused: ${JSON.stringify(ack)}`));
  }
}

/**
 * The board of an answer that holds one packed, and any other answer as it is.
 * @param {Buffer} answer
 */
function unpacked(answer) {
  const start = answer.subarray(0, HEAD).indexOf(PACKED) + PACKED.length;
  if (start < PACKED.length) return answer;
  return gunzipSync(Buffer.from(answer.toString('latin1', start, answer.indexOf('"', start)), 'base64'));
}
