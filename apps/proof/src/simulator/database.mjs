// @ts-check
import { STATEMENTS } from './statements.mjs';

/**
 * @typedef {import('./world.mjs').World} World
 * @typedef {import('./actor.mjs').Actor} Actor
 * @typedef {import('./statements.mjs').ClinicRow} ClinicRow
 * @typedef {import('./statements.mjs').JournalRow} JournalRow
 * @typedef {import('./statements.mjs').Transaction} Transaction
 * @typedef {import('./database-session.mjs').DatabaseSession} DatabaseSession
 * @typedef {{ error?: Error, rows?: any[], rowCount?: number, command?: string }} Result
 * @typedef {(result: Result) => void} Reply
 * @typedef {(rows: readonly JournalRow[], wakeUp: Transaction['wakeUp']) => void} CommitListener
 */

const LOCK_TIMEOUT_MS = 2_000;

/** The database of one clinic: what is committed is never lost, whatever happens to the nodes. */
export class VirtualDatabase {
  /** How long a statement takes on its way, and back. @type {readonly [number, number]} */
  delayMs = [0, 2];
  /** What was committed at each revision but 0. @type {JournalRow[]} */
  entries = [];
  /** @type {Map<string, JournalRow>} */
  byCommand = new Map();
  /** @type {{ revision: number, state: unknown }[]} */
  checkpoints = [];
  /** Who may write. @type {DatabaseSession | null} */
  #holder = null;
  /** @type {{ session: DatabaseSession, go: () => void }[]} */
  #waiting = [];
  /** @type {CommitListener[]} */
  #listeners = [];

  /**
   * @param {World} world
   * @param {ClinicRow} clinic
   * @param {readonly JournalRow[]} entries
   */
  constructor(world, clinic, entries) {
    this.world = world;
    this.clinic = { ...clinic };
    this.#add(entries);
  }

  /** @param {CommitListener} listener */
  onCommit(listener) {
    this.#listeners.push(listener);
  }

  /**
   * @param {DatabaseSession} session
   * @param {string} text
   * @param {readonly any[]} values
   * @param {Reply} reply
   */
  execute(session, text, values, reply) {
    const run = () => {
      if (session.isBroken) return;
      try {
        reply(this.#run(session, text, values));
      } catch (error) {
        reply({ error: /** @type {Error} */ (error) });
      }
    };
    if (text.endsWith('FOR UPDATE')) this.#lock(session, run, reply);
    else run();
  }

  /** Lets go of what a session holds or waits for. @param {DatabaseSession} session */
  release(session) {
    this.#waiting = this.#waiting.filter((waiting) => waiting.session !== session);
    if (this.#holder !== session) return;
    this.#holder = null;
    this.#next();
  }

  /** @param {Transaction} transaction */
  commit({ entries, clinic, checkpoints, wakeUp }) {
    this.#add(entries);
    if (clinic) Object.assign(this.clinic, clinic);
    this.checkpoints.push(...checkpoints);
    if (entries.length > 0) for (const listener of this.#listeners) listener(entries, wakeUp);
  }

  /**
   * @param {DatabaseSession} session
   * @param {string} text
   * @param {readonly any[]} values
   * @returns {Result}
   */
  #run(session, text, values) {
    const statement = STATEMENTS.find(({ begins }) => text.trimStart().startsWith(begins));
    if (!statement) throw new Error(`the simulated database does not know this statement: ${text}`);
    return statement.run({ database: this, session, text, values }) ?? { rows: [] };
  }

  /**
   * @param {DatabaseSession} session
   * @param {() => void} go
   * @param {Reply} reply
   */
  #lock(session, go, reply) {
    const waiting = { session, go };
    this.#waiting.push(waiting);
    this.#next();
    if (this.#holder === session) return;
    this.world.time.after(LOCK_TIMEOUT_MS, () => {
      if (!this.#waiting.includes(waiting)) return;
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
      reply({ error: Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' }) });
    });
  }

  #next() {
    if (this.#holder) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#holder = next.session;
    next.go();
  }

  /** @param {readonly JournalRow[]} entries */
  #add(entries) {
    this.entries.push(...entries);
    for (const entry of entries) this.byCommand.set(entry.command_id, entry);
  }
}
