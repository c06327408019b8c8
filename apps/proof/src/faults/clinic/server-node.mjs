// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from '../waiting.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const MAIN = join(import.meta.dirname, '..', '..', '..', '..', 'server', 'dist', 'main.js');
/** A server that is started with this leaks once it is told to. */
export const LEAK = join(import.meta.dirname, 'leak.mjs');
/** A run that is broken off must not leave servers behind. @type {Set<ChildProcess>} */
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** V8 says why it gives up, and then writes down its stack, in some twenty lines. */
const LAST_LINES = 60;
const READY_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 15_000;

/** One node of the clinic's server: the shipped build, as a process of its own, on a database that others may share. */
export class ServerNode {
  /** @type {ChildProcess | undefined} */
  #child;
  #name;
  #folder;
  #databaseUrl;
  #speed;
  #port = 0;
  /** @type {string[]} */
  #last = [];
  /** What it said of each event, since it was made. @type {Map<string, number>} */
  events = new Map();

  /**
   * @param {string} name
   * @param {string} folder
   * @param {string} databaseUrl
   * @param {number} speed how much faster than ours the clinic's clock runs
   */
  constructor(name, folder, databaseUrl, speed) {
    this.#name = name;
    this.#folder = folder;
    this.#databaseUrl = databaseUrl;
    this.#speed = speed;
  }

  get port() {
    return this.#port;
  }

  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  get pid() {
    return this.#child?.pid ?? 0;
  }

  /**
   * Starts it where it was before, if it was; resolves when it can serve. Rejects with its last words when it ends.
   * @param {{ nodeOptions?: readonly string[], environment?: Record<string, string> }} [how] for this once
   */
  async start({ nodeOptions = [], environment = {} } = {}) {
    await mkdir(this.#folder, { recursive: true });
    const child = spawn(process.execPath, ['--enable-source-maps', ...nodeOptions, MAIN], {
      env: { ...this.#environment(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    running.add(child);
    child.once('exit', () => running.delete(child));
    this.#port = Number(new URL(await this.#listening(child)).port);
    await until(`${this.#name} is ready`, READY_WITHIN_MS, async () => (await fetch(`${this.url}/ready`)).ok);
  }

  isRunning() {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** How it ended: nothing while it runs. */
  get ending() {
    return this.#child?.signalCode ?? this.#child?.exitCode ?? null;
  }

  /** What it said last: an end may be heard a moment before its words. */
  get lastWords() {
    return this.#last.join('\n');
  }

  kill() {
    return this.#end('SIGKILL');
  }

  freeze() {
    this.#child?.kill('SIGSTOP');
  }

  thaw() {
    this.#child?.kill('SIGCONT');
  }

  /** Its memory leaks from now on, where it was started so that it can. */
  leak() {
    this.#child?.kill('SIGUSR2');
  }

  async stop() {
    this.thaw();
    await this.#end('SIGTERM');
  }

  /** @param {NodeJS.Signals} signal */
  async #end(signal) {
    const child = this.#child;
    if (!child || !this.isRunning()) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
    await ended;
    clearTimeout(force);
  }

  #environment() {
    return {
      ...process.env,
      NODE_ENV: 'production',
      CHAIRSIDE_MODE: 'demo',
      CHAIRSIDE_DATA: this.#folder,
      DATABASE_URL: this.#databaseUrl,
      DATABASE_APP_URL: '',
      DEMO_PAST: '',
      DEMO_SPEED: String(this.#speed),
      PUBLIC_ORIGINS: '',
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: String(this.#port),
    };
  }

  /**
   * @param {ChildProcess} child
   * @returns {Promise<string>}
   */
  #listening(child) {
    const log = createWriteStream(join(this.#folder, `${this.#name}.log`), { flags: 'a' });
    this.#last = [];
    return new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        if (stream) createInterface({ input: stream }).on('line', (line) => hear(line));
      }
      child.once('close', () => log.end());
      child.once('exit', (code, signal) =>
        reject(new Error(`${this.#name} ended (${signal ?? code}): ${this.lastWords}`)),
      );

      const hear = (/** @type {string} */ line) => {
        log.write(`${line}\n`);
        this.#last.splice(0, this.#last.push(line) - LAST_LINES);
        const event = /"event":"([^"]+)"/.exec(line)?.[1] ?? 'words';
        this.events.set(event, (this.events.get(event) ?? 0) + 1);
        if (event === 'listening') resolve(JSON.parse(line).url);
      };
    });
  }
}
