// @ts-check
import { base } from './base.mjs';
import { Chance } from './chance.mjs';
import { ClinicNode } from './clinic-node.mjs';
import { VirtualDatabase } from './database.mjs';
import { BrokenStorage } from './device-store.mjs';
import { Device, Page } from './device.mjs';
import { Record } from './record.mjs';
import { Screen } from './screen.mjs';
import { Truth } from './truth.mjs';
import { VirtualTime } from './virtual-time.mjs';
import { Watch } from './watch.mjs';

/**
 * A defect that a spec plants, to see that it is found.
 * @typedef {object} Plant
 * @property {(screen: Screen) => void} [screen]
 * @property {(text: string, run: () => Promise<any>) => Promise<any>} [query] what a node asks of the database
 *
 * @typedef {{ rule: string, what: string, atMs: number }} Broken a rule that was not kept
 */

/** @type {readonly (readonly [number, number])[]} */
const PACES = [
  [500, 4_000],
  [2_000, 12_000],
];

/** A minute and a half of one clinic: two nodes over one journal, some devices with their pages, and all that watches them. */
export class World {
  clinicId = base.clinicId;
  people = [...base.staff, base.wall];
  slowWayMs = /** @type {const} */ ([50, 400]);
  lastMinted = '';
  /** Whether people chart. */
  isAtWork = true;
  /** @type {Set<import('./connection.mjs').Connection>} */
  connections = new Set();
  /** @type {Broken[]} */
  broken = [];
  /** @type {string[]} */
  lines = [];
  truth = new Truth();
  record = new Record();
  /** @type {Screen[]} */
  screens = [];
  /** Those that were left in good order. @type {Screen[]} */
  left = [];
  #pages = 0;

  /**
   * @param {number} seed
   * @param {{ plant?: Plant, isTraced?: boolean }} [options]
   */
  constructor(seed, { plant = {}, isTraced = false } = {}) {
    this.chance = new Chance(seed);
    this.plant = plant;
    this.isTraced = isTraced;
    this.watch = new Watch(this);
    this.time = new VirtualTime(base.startMs, this.watch);
    /** How long people take from one thing to the next. */
    this.pace = this.chance.pick(PACES);
    this.lostWakeUps = this.chance.pick([0, 0.1, 1]);
    this.database = new VirtualDatabase(this, base.clinic, base.rows);
    this.truth.commit(base.rows, 0);
    this.database.onCommit((rows) => this.#committed(rows));
    this.nodes = ['node 1', 'node 2'].map((name) => new ClinicNode(this, name));
    this.devices = [...this.#staffAtWork(), base.wall].map((person) => new Device(this, person));
  }

  begin() {
    for (const node of this.nodes) node.start();
    for (const device of this.devices) this.openScreen(device);
    // somebody has the board open twice
    const [first] = this.devices;
    if (first && this.chance.happens(0.6)) this.openScreen(first);
  }

  /** @param {Device} device */
  openScreen(device) {
    this.#pages += 1;
    const screen = new Screen(this, `page ${this.#pages} of ${device.person.initials}`, device);
    this.screens.push(screen);
    screen.open();
  }

  /** A tab is closed, in good order or not, and the same person opens another one. */
  replaceScreen() {
    const screen = this.chance.pick(this.screens);
    this.screens = this.screens.filter((other) => other !== screen);
    if (this.chance.happens(0.5)) {
      screen.stop();
      this.left.push(screen);
    } else screen.kill();
    this.time.after(this.chance.between(10, 3_000), () => this.openScreen(screen.page.device));
  }

  restartScreen() {
    this.chance.pick(this.screens).startAgain();
  }

  /** @param {Page} page */
  screenOf(page) {
    return this.screens.find((screen) => screen.page === page);
  }

  /** The page whose event this is. @returns {Page} */
  page = () => {
    const { current } = this.time;
    if (!(current instanceof Page)) throw new Error(`${current.name} is no page, and has no document`);
    return current;
  };

  somePage() {
    return this.chance.pick(this.screens).page;
  }

  mint() {
    return (this.lastMinted = this.chance.id());
  }

  isWakeUpLost() {
    return this.chance.happens(this.lostWakeUps);
  }

  /**
   * A rule was not kept.
   * @param {string} rule
   * @param {string} what
   */
  fault(rule, what) {
    this.broken.push({ rule, what, atMs: this.time.now() - this.time.startMs });
    this.trace('BROKEN', `${rule}: ${what}`);
  }

  /** A fault that a page has survived and told of: none is expected but of its storage. @param {unknown} error */
  reported(error) {
    const { name } = this.page();
    if (error instanceof BrokenStorage) this.trace(name, error.message);
    else this.fault('an exception', `${name}: ${error instanceof Error ? error.stack : error}`);
  }

  /**
   * @param {string} who
   * @param {string} what
   */
  trace(who, what) {
    if (!this.isTraced) return;
    const seconds = ((this.time.now() - this.time.startMs) / 1_000).toFixed(3);
    this.lines.push(`${seconds.padStart(8)}  ${who.padEnd(12)}  ${what}`);
  }

  /** @param {readonly import('./statements.mjs').JournalRow[]} rows */
  #committed(rows) {
    this.truth.commit(rows, this.time.now());
    for (const { revision, name, command_id } of rows) this.trace('journal', `${revision}: ${name} ${command_id}`);
  }

  #staffAtWork() {
    return base.staff.slice(0, this.chance.between(1, 2));
  }
}
