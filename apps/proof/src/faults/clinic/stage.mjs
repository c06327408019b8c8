// @ts-check
import { join } from 'node:path';
import { Person } from '@chairside/e2e/person';
import { anInfusion, aSeatedPatient } from '@chairside/e2e/stage';
import { ChaosProxy } from '../chaos-proxy/chaos-proxy.mjs';
import { ServerNode } from './server-node.mjs';

/**
 * @typedef {import('./postgres.mjs').ProofPostgres} ProofPostgres
 * @typedef {{ username: string, id: string, role: 'nurse' | 'provider' | 'medical-director' | 'display', cookie: string }} SignedIn
 * @typedef {{ sessionId: string, patientId: string }} Seat
 * @typedef {{ anchorClinic: string, anchorReal: string, rate: number }} Clock
 *
 * @typedef {object} StageOptions
 * @property {number} [nodes] servers on the one database
 * @property {boolean} [isDatabaseProxied] the first node reaches the database through a proxy
 * @property {boolean} [isFoundedAtOnce] all servers start in the same moment, on a database without a clinic
 * @property {boolean} [isInfusing] drugs run, so that sets fall due; else patients only sit in their chairs
 * @property {number} [speed] how much faster than ours the clinic's clock runs
 */

const SEATS = 12;
const SEATED_AT_ONCE = 4;
/** @type {readonly (readonly [string, SignedIn['role']])[]} */
const PEOPLE = [
  ...['ana', 'ben', ...[1, 2, 3, 4, 5, 6].map((number) => `demo-nurse-${number}`)].map(
    (name) => /** @type {const} */ ([name, 'nurse']),
  ),
  ['pia', 'provider'],
  ['eve', 'medical-director'],
  ['wall', 'display'],
];

/** A clinic to do harm to: a database of its own, one server or several on it, and a proxy before each. */
export class Stage {
  /** @type {ServerNode[]} */
  nodes = [];
  /** @type {ChaosProxy[]} before the server of the same place */
  proxies = [];
  /** @type {ChaosProxy | undefined} */
  databaseProxy;
  /** @type {SignedIn[]} */
  people = [];
  /** @type {Seat[]} */
  seats = [];
  clinicId = '';
  /** @type {Clock} */
  clock = { anchorClinic: '', anchorReal: '', rate: 1 };

  /**
   * @param {ProofPostgres} postgres
   * @param {string} folder
   * @param {string} database
   */
  constructor(postgres, folder, database) {
    this.postgres = postgres;
    this.folder = folder;
    this.database = database;
  }

  /**
   * A founded clinic with a patient in each chair.
   * @param {ProofPostgres} postgres
   * @param {{ folder: string, database: string, seed: number } & StageOptions} options
   */
  static async open(postgres, { folder, database, seed, ...options }) {
    await postgres.on('postgres', (client) => client.query(`CREATE DATABASE ${database}`));
    const stage = new Stage(postgres, folder, database);
    try {
      if (options.isDatabaseProxied) stage.databaseProxy = await ChaosProxy.open(postgres.port, seed);
      await stage.#startNodes(options);
      for (const node of stage.nodes) stage.proxies.push(await ChaosProxy.open(node.port, seed + node.port));
      await stage.#furnish(options.isInfusing ? anInfusion : aSeatedPatient);
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  /** @param {StageOptions} options */
  async #startNodes({ nodes = 1, speed = 1, isFoundedAtOnce = false }) {
    for (let number = 1; number <= nodes; number += 1) {
      const url = this.postgres.url(this.database, number === 1 ? this.databaseProxy?.port : undefined);
      this.nodes.push(new ServerNode(`server-${number}`, join(this.folder, `server-${number}`), url, speed));
    }
    if (isFoundedAtOnce) await Promise.all(this.nodes.map((node) => node.start()));
    else for (const node of this.nodes) await node.start();
  }

  /** The one node, or the first of several. */
  get node() {
    return /** @type {ServerNode} */ (this.nodes[0]);
  }

  /** The proxy before it. */
  get proxy() {
    return /** @type {ChaosProxy} */ (this.proxies[0]);
  }

  /**
   * @template T
   * @param {(client: import('pg').Client) => Promise<T>} work
   */
  onDatabase(work) {
    return this.postgres.on(this.database, work);
  }

  /** Stops the servers; what they wrote stays until `drop`. */
  async close() {
    await Promise.all(this.nodes.map((node) => node.stop()));
    await Promise.all(
      [...this.proxies, ...(this.databaseProxy ? [this.databaseProxy] : [])].map((proxy) => proxy.close()),
    );
  }

  async drop() {
    await this.postgres.on('postgres', (client) => client.query(`DROP DATABASE ${this.database} WITH (FORCE)`));
  }

  /** @param {typeof anInfusion} aPatient */
  async #furnish(aPatient) {
    const { url } = this.node;
    const people = await Promise.all(PEOPLE.map(([username]) => Person.signIn(url, username)));
    this.people = people.map((person, index) => signedIn(person, PEOPLE[index]));
    const [ana, ben] = people;
    const pia = people[PEOPLE.findIndex(([name]) => name === 'pia')];
    if (!ana || !ben || !pia) throw new Error('not everybody is here');
    const numbers = Array.from({ length: SEATS }, (_, index) => index + 1);
    while (numbers.length > 0) {
      const next = numbers
        .splice(0, SEATED_AT_ONCE)
        .map((number) => aPatient({ ana, ben, pia }, `P${number}`, nameOf(number)));
      this.seats.push(...(await Promise.all(next)).map(({ sessionId, patientId }) => ({ sessionId, patientId })));
    }
    ({ clock: this.clock, clinicId: this.clinicId } = await this.onDatabase(readClinic));
  }
}

/** @param {import('pg').Client} client */
async function readClinic(client) {
  const { rows } = await client.query('SELECT id, anchor_clinic, anchor_real, rate FROM clinics');
  const [{ id: clinicId, anchor_clinic: clinic, anchor_real: real, rate }] = rows;
  return {
    clinicId,
    clock: { anchorClinic: clinic.toISOString(), anchorReal: real.toISOString(), rate: Number(rate) },
  };
}

/**
 * @param {Person} person
 * @param {readonly [string, SignedIn['role']] | undefined} known
 * @returns {SignedIn}
 */
function signedIn(person, known) {
  const { name, value } = person.browserCookie;
  const [username = '', role = 'nurse'] = known ?? [];
  return { username, id: person.id, role, cookie: `${name}=${value}` };
}

/** @param {number} number */
function nameOf(number) {
  const letter = String.fromCharCode(64 + number);
  return {
    family: `Proof${letter}`,
    given: `Patient${letter}`,
    birthDate: `19${50 + number}-0${1 + (number % 9)}-1${number % 10}`,
    number: `PR-${number}`,
  };
}
