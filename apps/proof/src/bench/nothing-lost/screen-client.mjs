// @ts-check
import { boardOf, PROTOCOL_VERSION } from '@chairside/contracts';
import { boardDigest, receiveEntries } from '@chairside/domain';
import { Client } from './client.mjs';

/** @typedef {import('@chairside/contracts').HelloAck} HelloAck */

const ANSWER_MS = 7_000;

/** A client that keeps the live protocol's rules: hello with what it knows, the next entries apply, a gap says hello. */
export class ScreenClient extends Client {
  /** @type {import('@chairside/domain').KnownBoard | undefined} */
  #known;
  /** The revision at which it began. */
  beganAt = 0;
  /** How many revisions came in a whole board, in place of their entries. */
  inSnapshots = 0;

  /**
   * @param {string} url
   * @param {string} cookie
   */
  constructor(url, cookie) {
    super(url, cookie);
    this.socket.on('connect', () => void this.#greet());
    this.socket.on('entries', (message) => this.#receive(message));
    this.socket.on('pulse', ({ revision }) => this.socket.emit('seen', { revision, isHidden: false }));
  }

  /** @override @returns {Promise<void>} */
  async opened() {
    while (!this.#known) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  get digest() {
    return this.#known ? boardDigest(this.#known.board) : '';
  }

  async #greet() {
    const { epoch, revision } = this.#known ?? {};
    const hello = this.#known ? { epoch, revision } : {};
    const asked = this.socket.timeout(ANSWER_MS).emitWithAck('hello', { protocolVersion: PROTOCOL_VERSION, ...hello });
    // a cut leaves it unanswered, and the next connection says hello again
    const answer = /** @type {HelloAck | null} */ (await asked.catch(() => null));
    if (!answer?.ok) return;
    if ('entries' in answer) this.#receive(answer.entries);
    else this.#take(answer.snapshot);
  }

  /** @param {import('@chairside/contracts').BoardSnapshot} snapshot */
  #take(snapshot) {
    const { epoch, revision } = snapshot;
    if (this.#known) this.inSnapshots += revision - this.#known.revision;
    else this.beganAt = revision;
    this.#known = { epoch, revision, board: boardOf(snapshot) };
    this.lastRevision = revision;
  }

  /** @param {import('@chairside/domain').EntriesMessage} message */
  #receive(message) {
    if (!this.#known) return;
    const { revision } = this.#known;
    const { kind, known } = receiveEntries(this.#known, message);
    this.#known = known;
    for (let applied = revision + 1; applied <= known.revision; applied += 1) this.note(applied);
    if (kind === 'gap') void this.#greet();
  }
}
