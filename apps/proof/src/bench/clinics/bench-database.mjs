// @ts-check
import { join } from 'node:path';
import pg from 'pg';
import { isAlive } from '@chairside/e2e/is-alive';
import { launchPostgres } from '@chairside/server/database/embedded-postgres';
import { refuseUnlessDurable } from '@chairside/server/database/settings-check';

/** @typedef {{ url: string, drop: () => Promise<void> }} Copy */

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', '..', 'var', 'bench', 'postgres');
const PREFIX = 'bench_';

/** The PostgreSQL that the product ships with, for all who are measured; each sample has a fresh copy of a clinic in it. */
export class BenchDatabase {
  #postgres;
  #owner;
  #made = 0;
  /** @type {Map<string, Promise<string>>} */
  #clinics = new Map();

  /**
   * @param {import('@chairside/server/database/embedded-postgres').EmbeddedPostgres} postgres
   * @param {pg.Client} owner
   */
  constructor(postgres, owner) {
    this.#postgres = postgres;
    this.#owner = owner;
  }

  /** Refuses to measure on a database that answers before a commit lies on the disk. */
  static async open() {
    const postgres = await launchPostgres(FOLDER);
    const owner = new pg.Client({ connectionString: postgres.url });
    await owner.connect();
    await refuseUnlessDurable(owner);
    const database = new BenchDatabase(postgres, owner);
    await database.#dropLeftovers();
    return database;
  }

  /**
   * A copy of a clinic that stands ready; it is built when it is first wanted.
   * @param {(url: string) => Promise<void>} build
   * @returns {Promise<Copy>}
   */
  async copyOf(build) {
    const clinic = this.#clinics.get(build.name) ?? this.#create().then(({ name, url }) => build(url).then(() => name));
    this.#clinics.set(build.name, clinic);
    const { name, url } = await this.#create(await clinic);
    return { url, drop: () => this.#drop(name) };
  }

  /**
   * How durable a commit is here, as the database itself says it.
   * @returns {Promise<Record<string, string>>}
   */
  async durability() {
    const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'server_version'];
    const { rows } = await this.#owner.query('SELECT name, setting FROM pg_settings WHERE name = ANY ($1)', [names]);
    return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  }

  async close() {
    await this.#dropLeftovers(process.pid);
    await this.#owner.end();
    await this.#postgres.stop();
  }

  /** @param {string} [template] */
  async #create(template = 'template1') {
    this.#made += 1;
    const name = `${PREFIX}${process.pid}_${this.#made}`;
    await this.#owner.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    const url = new URL(this.#postgres.url);
    url.pathname = `/${name}`;
    return { name, url: url.href };
  }

  /** @param {string} name */
  async #drop(name) {
    await this.#owner.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }

  /**
   * Takes away what runs left that ended without doing so themselves, or what this one made.
   * @param {number} [pid]
   */
  async #dropLeftovers(pid) {
    const { rows } = await this.#owner.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
      PREFIX,
    ]);
    for (const { datname } of rows) {
      const maker = Number(datname.split('_')[1]);
      if (maker === pid || !isAlive(maker)) await this.#drop(datname);
    }
  }
}
