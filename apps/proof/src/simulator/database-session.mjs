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
    const [text, given] = typeof query === 'string' ? [query, values] : [query.name, query.values];
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
      this.#travel(() =>
        this.#execute(
          text,
          given ?? [],
          (result) => {
            if (result.error) fail(result.error);
            else {
              patience.clear();
              resolve(result);
            }
          },
          lost,
        ),
      );
    });
  }

  begin() {
    this.#transaction = { entries: [], clinic: null, checkpoints: [], isNotified: false };
  }

  commit() {
    if (this.#transaction) this.world.database.commit(this.#transaction);
    this.rollBack();
  }

  rollBack() {
    this.#transaction = null;
    this.world.database.release(this);
  }

  /** The database, or somebody on the way, has ended it. */
  abort() {
    this.isBroken = true;
    this.#idle?.clear();
    this.rollBack();
  }

  /**
   * @param {string} text
   * @param {readonly unknown[]} values
   * @param {import('./database.mjs').Reply} answer
   * @param {() => void} lost
   */
  #execute(text, values, answer, lost) {
    if (this.isBroken) return void lost();
    this.#idle?.clear();
    this.world.database.execute(this, text, values, (result) => {
      const ranAtMs = this.world.time.now();
      if (this.#transaction) this.#idle = this.world.time.after(IDLE_IN_TRANSACTION_MS, () => this.abort());
      this.#travel(() => {
        if (this.node.databasePath !== 'up') return;
        this.ranAtMs = ranAtMs;
        answer(result);
      }, this.process);
    });
  }

  /**
   * @param {() => void} arrive
   * @param {import('./actor.mjs').Actor} [to]
   */
  #travel(arrive, to) {
    const { time, chance, database } = this.world;
    time.after(chance.between(...database.delayMs), arrive, to);
  }
}
