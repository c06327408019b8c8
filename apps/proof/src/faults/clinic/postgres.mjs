// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DATABASE_OWNER,
  dataOwner,
  ensureCluster,
  makeFolder,
  readPassword,
} from '../../../../server/dist/database/cluster.js';
import { urlOf } from '../../../../server/dist/database/login.js';
import { findBinaries } from '../../../../server/dist/database/postgres-binaries.js';
import { choosePostgresUser } from '../../../../server/dist/database/postgres-user.js';
import { findPostmaster, runsOn } from '../../../../server/dist/database/postmaster-file.js';
import { startPostmaster, stopPostmaster } from '../../../../server/dist/database/postmaster.js';
import pg from 'pg';
import { until } from '../waiting.mjs';

/** @typedef {import('../../../../server/dist/database/postmaster-file.js').Postmaster} Postmaster */

const GONE_WITHIN_MS = 20_000;

/** A PostgreSQL of the proof's own, made and started as the server makes its own; nobody but the proof restarts it. */
export class ProofPostgres {
  #folder;
  #login;
  #data = '';
  /** @type {Postmaster | undefined} */
  #postmaster;

  /**
   * @param {string} folder
   * @param {string} password
   */
  constructor(folder, password) {
    this.#folder = folder;
    this.#login = { user: DATABASE_OWNER, password };
  }

  /** @param {string} folder */
  static async open(folder) {
    const home = await makeFolder(folder);
    const postgres = new ProofPostgres(home, await readPassword(home));
    await postgres.start();
    return postgres;
  }

  /**
   * Ends one that a run has left behind, if there is one.
   * @param {string} folder
   */
  static async end(folder) {
    const data = join(folder, 'data');
    const left = await findPostmaster(data);
    if (left) await stopPostmaster(left, data);
  }

  /** Starts it where it was; resolves when it lets somebody in. */
  async start() {
    const user = choosePostgresUser(await dataOwner(this.#folder));
    const binaries = await findBinaries(user);
    this.#data = await ensureCluster(this.#folder, user, binaries, this.#login.password);
    // waits for the orphans of one that was killed
    await findPostmaster(this.#data);
    const login = { ...this.#login, port: this.#postmaster?.port };
    this.#postmaster = await startPostmaster(this.#folder, this.#data, user, binaries, login);
    process.removeListener('exit', this.#endAtOnce).once('exit', this.#endAtOnce);
  }

  get port() {
    return this.#running().port;
  }

  /** The owner's address of one of its databases. */
  url(database = 'postgres', port = this.port) {
    return urlOf({ ...this.#login, port }, database);
  }

  /** As a power cut would, but that the page cache survives: postmaster and children, at once. */
  async kill() {
    await this.#signalAll('SIGKILL');
    await this.#untilGone();
  }

  /** `pg_ctl stop -m immediate`: every backend is told to quit where it stands. */
  async stopImmediately() {
    process.kill(this.#running().pid, 'SIGQUIT');
    await this.#untilGone();
  }

  freeze() {
    return this.#signalAll('SIGSTOP');
  }

  thaw() {
    return this.#signalAll('SIGCONT');
  }

  isRunning() {
    return this.#postmaster !== undefined && runsOn(this.#postmaster.pid, this.#data);
  }

  /** The processes that serve clients and write. */
  async processes() {
    const { pid } = this.#running();
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return [pid, ...children.trim().split(/\s+/).filter(Boolean).map(Number)];
  }

  /**
   * @template T
   * @param {string} database
   * @param {(client: pg.Client) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async on(database, work) {
    const client = new pg.Client({ connectionString: this.url(database), connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined); // told by the query that fails
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  async stop() {
    if (!this.#postmaster || !this.isRunning()) return;
    await this.thaw();
    await stopPostmaster(this.#postmaster, this.#data);
  }

  /** A run that is broken off must not leave it behind. */
  #endAtOnce = () => {
    if (this.isRunning()) process.kill(this.#running().pid, 'SIGQUIT');
  };

  #running() {
    if (!this.#postmaster) throw new Error('PostgreSQL was not started');
    return this.#postmaster;
  }

  /** @param {NodeJS.Signals} signal */
  async #signalAll(signal) {
    for (const pid of await this.processes()) {
      try {
        process.kill(pid, signal);
      } catch {
        // a backend that ended between the two looks
      }
    }
  }

  #untilGone() {
    return until('PostgreSQL is gone', GONE_WITHIN_MS, () => !this.isRunning());
  }
}
