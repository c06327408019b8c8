// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../waiting.mjs';

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
 * @property {{ name: string, isLive: boolean, isSignedOut: boolean, revision: number }[]} screens
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

/** The clients, in their process. */
export class Load {
  #child = fork(PROCESS);
  #witnessFile;
  /** @type {Stats} */
  stats = { told: 'stats', inFlight: 0, perSecond: 0, operations: 0, screens: [] };

  /** @param {LoadPlan} plan */
  constructor(plan) {
    this.#witnessFile = plan.witnessFile;
    this.#child.on('message', (/** @type {any} */ message) => {
      if (message.told === 'stats') this.stats = message;
    });
    this.#order({ do: 'start', plan });
  }

  /** Whether every screen that can be is live. */
  areLive() {
    return this.stats.screens.length > 0 && this.notLive().length === 0;
  }

  notLive() {
    return this.stats.screens.filter(({ isLive, isSignedOut }) => !isLive && !isSignedOut).map(({ name }) => name);
  }

  /**
   * Milliseconds until every screen is live.
   * @param {number} withinMs
   */
  live(withinMs) {
    return until('every screen is live', withinMs, () => this.areLive()).catch((error) => {
      throw new Error(`${error.message}; those are not: ${this.notLive().join(', ')}`);
    });
  }

  /**
   * Waits until entries flow at this rate, with some under way: only then does harm show anything.
   * @param {number} perSecond
   */
  flows(perSecond) {
    const isFlowing = () => this.stats.perSecond >= perSecond && this.stats.inFlight > 0;
    return until(`${perSecond} entries a second`, 60_000, isFlowing).catch((error) => {
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
