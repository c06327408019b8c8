// @ts-check

/**
 * @typedef {import('./statements.mjs').Transaction} Transaction
 * @typedef {string | { name: string, text: string, values?: readonly unknown[] }} Query
 */

const QUERY_TIMEOUT_MS = 6_000;
const IDLE_IN_TRANSACTION_MS = 5_000;

/** One connection of a node to the database, with the timeouts that the server asks for (database.ts). */
export class DatabaseSession {
  isBroken = false;
  /** When the database ran the last statement that was answered. */
  ranAtMs = 0;
  /** @type {Transaction | null} */
  #transaction = null;
  /** @type {{ clear: () => void } | null} */
  #idle = null;
  /** Statements that came while one before them was running. @type {(() => void)[]} */
  #waiting = [];
  #isRunning = false;
  /** A statement of the transaction has failed: none after it is run, and it cannot be committed. */
  #hasFailed = false;
  /** When the last that was sent arrives: nothing overtakes on one connection. */
  #lastArrivesMs = { there: 0, back: 0 };

  /** @param {import('./clinic-node.mjs').ClinicNode} node */
  constructor(node) {
    this.node = node;
    this.world = node.world;
    this.process = node.process;
  }

  get transaction() {
    if (!this.#transaction) throw new Error('there is no transaction in progress');
    return this.#transaction;
  }

  /**
   * @param {Query} query
   * @param {readonly unknown[]} [values]
   * @returns {Promise<any>}
   */
  query(query, values) {
    const [text, given] = typeof query === 'string' ? [query, values] : [nameOf(query), query.values];
    return new Promise((resolve, reject) => {
      const { time } = this.world;
      const fail = (/** @type {Error} */ error) => {
        patience.clear();
        reject(error);
      };
      const patience = time.after(QUERY_TIMEOUT_MS, () => fail(new Error('Query read timeout')), this.process);
      const lost = () => time.after(1, () => fail(new Error('Connection terminated unexpectedly')), this.process);
      if (this.isBroken || this.node.databasePath === 'refused') return void lost();
      if (this.node.databasePath === 'silent') return;
      const answer = (/** @type {import('./database.mjs').Result} */ result) => {
        if (result.error) return fail(result.error);
        patience.clear();
        resolve(result);
      };
      this.#travel('there', () => {
        this.#waiting.push(() => this.#execute(text, given ?? [], answer, lost));
        this.#runNext();
      });
    });
  }

  begin() {
    this.#transaction = { entries: [], clinic: null, checkpoints: [], wakeUp: null };
  }

  commit() {
    const ends = this.#hasFailed ? 'ROLLBACK' : 'COMMIT';
    if (this.#transaction && ends === 'COMMIT') this.world.database.commit(this.#transaction);
    this.rollBack();
    return { command: ends };
  }

  rollBack() {
    this.#transaction = null;
    this.#hasFailed = false;
    this.world.database.release(this);
  }

  /** The database, or somebody on the way, has ended it. */
  abort() {
    this.isBroken = true;
    this.#idle?.clear();
    this.rollBack();
    this.#runNext();
  }

  #runNext() {
    if (this.#isRunning && !this.isBroken) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#isRunning = true;
    next();
  }

  /**
   * @param {string} text
   * @param {readonly unknown[]} values
   * @param {import('./database.mjs').Reply} answer
   * @param {() => void} lost
   */
  #execute(text, values, answer, lost) {
    const reply = (/** @type {import('./database.mjs').Result} */ result) => {
      const ranAtMs = this.world.time.now();
      if (result.error && this.#transaction) this.#hasFailed = true;
      if (this.#transaction) this.#idle = this.world.time.after(IDLE_IN_TRANSACTION_MS, () => this.abort());
      this.#travel(
        'back',
        () => {
          if (this.node.databasePath !== 'up') return;
          this.ranAtMs = ranAtMs;
          answer(result);
        },
        this.process,
      );
      this.#isRunning = false;
      this.#runNext();
    };
    if (this.isBroken) {
      lost();
      return this.#runNext();
    }
    this.#idle?.clear();
    if (this.#hasFailed && text !== 'COMMIT' && text !== 'ROLLBACK') return void reply({ error: aborted() });
    this.world.database.execute(this, text, values, reply);
  }

  /**
   * @param {'there' | 'back'} way
   * @param {() => void} arrive
   * @param {import('./actor.mjs').Actor} [to]
   */
  #travel(way, arrive, to) {
    const { time, chance, database } = this.world;
    const now = time.now();
    const arrivesMs = Math.max(now + chance.between(...database.delayMs), this.#lastArrivesMs[way]);
    this.#lastArrivesMs[way] = arrivesMs;
    time.after(arrivesMs - now, arrive, to);
  }
}

/**
 * The writes of a commit are known by their own names, which stand in the text.
 * @param {{ name: string, text: string }} query
 */
function nameOf({ name, text }) {
  return name.startsWith('write ') ? text : name;
}

function aborted() {
  const message = 'current transaction is aborted, commands ignored until end of transaction block';
  return Object.assign(new Error(message), { code: '25P02' });
}
