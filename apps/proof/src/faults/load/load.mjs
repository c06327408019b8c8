// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../waiting.mjs';
import { nowMs } from './clinic-clock.mjs';
import { isLiveSince } from './screen-stats.mjs';

/**
 * @typedef {object} LoadPlan
 * @property {number} seed
 * @property {number} perSecond commands, whatever becomes of those before
 * @property {string} witnessFile
 * @property {import('../clinic/stage.mjs').Clock} clock
 * @property {import('../clinic/stage.mjs').Seat[]} seats
 * @property {import('./screen.mjs').ScreenPlan[]} screens
 * @property {{ screen: string, addresses: string[], cookie: string, actorId: string, role: string }[]} desks
 *
 * @typedef {{ do: 'start', plan: LoadPlan } | { do: 'settle', withinMs: number } | { do: 'tell' }} Order
 *
 * @typedef {object} Stats
 * @property {'stats'} told
 * @property {number} inFlight
 * @property {number} perSecond acknowledged within the last second
 * @property {number} operations
 * @property {ScreenStats[]} screens
 *
 * @typedef {object} ScreenStats
 * @property {string} name
 * @property {boolean} isLive
 * @property {boolean} isSignedOut
 * @property {number} revision
 * @property {number} heardMs when the last word of the clinic left it
 * @property {number} wentDark how often it was live, and then not any more
 *
 * All that the clients lived.
 * @typedef {object} Witness
 * @property {import('./writer.mjs').Operation[]} operations
 * @property {import('./screen.mjs').Shown[]} shown
 * @property {import('./frames.mjs').Sample[]} samples
 * @property {number} violations
 * @property {number} oldestMs
 * @property {number} stoodStillMs
 */

const PROCESS = join(import.meta.dirname, '..', '..', '..', 'dist', 'faults', 'load-process.js');
const ENDS_WITHIN_MS = 10_000;
/** Harm shows something only while entries flow: 50 of 80 a second, acknowledged. */
const FLOWING_SHARE = 0.625;
const FLOWS_WITHIN_MS = 60_000;

/** The clients, in their process. */
export class Load {
  #child = fork(PROCESS);
  #witnessFile;
  #flowing;
  /** @type {Stats} */
  stats = { told: 'stats', inFlight: 0, perSecond: 0, operations: 0, screens: [] };

  /** @param {LoadPlan} plan */
  constructor(plan) {
    this.#witnessFile = plan.witnessFile;
    this.#flowing = plan.perSecond * FLOWING_SHARE;
    this.#child.on('message', (/** @type {any} */ message) => {
      if (message.told === 'stats') this.stats = message;
    });
    this.#order({ do: 'start', plan });
  }

  /** Screens that say that they are not live. */
  notLive() {
    return this.#here().filter(({ isLive }) => !isLive);
  }

  /**
   * Milliseconds until every screen is live by a word that left the clinic after `sinceMs`: a link stays live for 4.5 s
   * after its server died.
   * @param {number} withinMs
   */
  live(withinMs, sinceMs = nowMs()) {
    const missing = () => this.#here().filter((screen) => !isLiveSince(screen, sinceMs));
    const areAll = () => this.#here().length > 0 && missing().length === 0;
    return until('every screen is live', withinMs, areAll).catch((error) => {
      const names = missing().map(({ name }) => name);
      throw new Error(`${error.message}; those are not: ${names.join(', ')}`);
    });
  }

  /** Milliseconds until entries flow as planned, with some under way: only then does harm show anything. */
  flows() {
    const isFlowing = () => this.stats.perSecond >= this.#flowing && this.stats.inFlight > 0;
    return until(`${this.#flowing} entries a second`, FLOWS_WITHIN_MS, isFlowing).catch((error) => {
      throw new Error(`${error.message} (now ${this.stats.perSecond}/s, ${this.stats.inFlight} in flight)`);
    });
  }

  /** @param {number} withinMs */
  settle(withinMs) {
    return this.#done({ do: 'settle', withinMs });
  }

  /** @returns {Promise<Witness>} */
  async tell() {
    await this.#done({ do: 'tell' });
    return JSON.parse(await readFile(this.#witnessFile, 'utf8'));
  }

  async end() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const force = setTimeout(() => this.#child.kill('SIGKILL'), ENDS_WITHIN_MS);
    await ended;
    clearTimeout(force);
  }

  #here() {
    return this.stats.screens.filter(({ isSignedOut }) => !isSignedOut);
  }

  /** @param {Order} order */
  #order(order) {
    this.#child.send(order);
  }

  /** @param {Order} order */
  async #done(order) {
    const done = new Promise((resolve, reject) => {
      this.#child.on('message', (/** @type {any} */ { told }) => told === order.do && resolve(undefined));
      this.#child.once('exit', (code, signal) => reject(new Error(`the clients ended (${signal ?? code})`)));
    });
    this.#order(order);
    await done;
  }
}
