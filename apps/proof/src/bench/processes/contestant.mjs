// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../free-port.mjs';

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ residentMb: number, liveMb: number }} HeldMemory
 * @typedef {{ args?: readonly string[], env?: Record<string, string> }} Options
 */

const LOGS = join(import.meta.dirname, '..', '..', '..', '..', '..', 'var', 'bench', 'log');
const TELL_USAGE = pathToFileURL(join(import.meta.dirname, 'tell-usage.mjs')).href;
const STOPS_WITHIN_MS = 10_000;

/** A process of its own that is measured, or that measures: the shipped server, a peer, or who puts load on them. */
export class Contestant {
  #child;
  /** @type {Promise<never>} */
  #ended;
  /** Where it listens, if it does. */
  url = '';

  /**
   * @param {ChildProcess} child
   * @param {string} log
   */
  constructor(child, log) {
    this.#child = child;
    this.#ended = once(child, 'exit').then(() => {
      throw new Error(`a process of the bench ended by itself: see ${log}`);
    });
    // whoever waits for an answer hears of it; when it was stopped, nobody does
    this.#ended.catch(() => undefined);
  }

  /**
   * One that does as it is asked: it says so once it hears.
   * @param {string} script
   * @param {Options} [options]
   */
  static async start(script, options) {
    const contestant = Contestant.#fork(script, options);
    await Promise.race([once(contestant.#child, 'message'), contestant.#ended]);
    return contestant;
  }

  /**
   * One that serves: it is told its port, where its environment names none, and is ready once it answers `/ready` with 200.
   * @param {string} script
   * @param {Options} [options]
   */
  static async serve(script, { args = [], env = {} } = {}) {
    const port = Number(env['PORT'] ?? (await freePort()));
    const contestant = Contestant.#fork(script, { args, env: { ...env, HOST: '127.0.0.1', PORT: String(port) } });
    contestant.url = `http://127.0.0.1:${port}`;
    await Promise.race([untilReady(contestant.url), contestant.#ended]);
    return contestant;
  }

  /**
   * @param {string} script
   * @param {Options} [options]
   */
  static #fork(script, { args = [], env = {} } = {}) {
    mkdirSync(LOGS, { recursive: true });
    const log = join(LOGS, `${[basename(script, '.mjs'), ...args].join('-').replaceAll(/[^\w.-]/g, '_')}.log`);
    const file = openSync(log, 'w');
    const child = fork(script, args, {
      execArgv: ['--import', TELL_USAGE],
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', file, file, 'ipc'],
    });
    closeSync(file);
    return new Contestant(child, log);
  }

  /**
   * What it holds in megabytes when its garbage is collected: it stands still for that.
   * @returns {Promise<HeldMemory>}
   */
  heldMemory() {
    return this.ask('memory');
  }

  /** The CPU that it has taken since it began, in milliseconds. */
  async cpuMs() {
    return /** @type {number} */ ((await this.ask('cpu')).cpuMs);
  }

  /**
   * Tells it something and gives what it answers. One question at a time.
   * @param {string | Record<string, unknown>} question
   * @returns {Promise<any>}
   */
  async ask(question) {
    const answered = once(this.#child, 'message').then(([answer]) => answer);
    this.#child.send(question);
    return Promise.race([answered, this.#ended]);
  }

  get pid() {
    return this.#child.pid ?? 0;
  }

  /** Ends it in the middle of whatever it does, as a machine that loses its power would. */
  async kill() {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  async stop() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const force = setTimeout(() => this.#child.kill('SIGKILL'), STOPS_WITHIN_MS);
    await ended;
    clearTimeout(force);
  }
}

/** @param {string} url */
async function untilReady(url) {
  for (;;) {
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(25);
  }
}
