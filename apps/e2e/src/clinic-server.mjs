// @ts-check
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { cp, lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './is-alive.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const root = join(import.meta.dirname, '..', '..', '..');
const MAIN = join(root, 'apps', 'server', 'dist', 'main.js');
const DATA = join(root, 'var', 'e2e');
const STOPS_WITHIN_MS = 10_000;

/** A demo server as a process of its own, on a database of its own. It can be killed, frozen and started again. */
export class ClinicServer {
  /** @type {ChildProcess | undefined} */
  #child;
  #port = '0';
  #folder;
  #speed;
  url = '';

  /**
   * @param {string} folder
   * @param {number} speed
   */
  constructor(folder, speed) {
    this.#folder = folder;
    this.#speed = speed;
  }

  /**
   * A clinic without patients, on fresh data.
   * @param {string} name begins the names of its folder and its log
   * @param {{ speed?: number }} [options] how much faster than ours the clinic's clock runs
   */
  static async open(name, { speed = 1 } = {}) {
    await removeLeftovers();
    // two runs in one checkout must not meet in one database
    const folder = join(DATA, `${name}-${process.pid}`);
    const founded = process.env.CHAIRSIDE_E2E_FOUNDED;
    await (founded ? cp(founded, folder, { recursive: true }) : mkdir(folder, { recursive: true }));
    const server = new ClinicServer(folder, speed);
    await server.start();
    return server;
  }

  /**
   * The data of a clinic that was founded and closed, for copies of it: each `open` of a run begins with one, and need
   * not make a database. Undefined where the data lies outside its folder, and a copy would share it.
   */
  static async found() {
    const server = await ClinicServer.open('founded');
    await server.#end('SIGTERM');
    const data = await lstat(join(server.#folder, 'postgres', 'data'));
    return data.isDirectory() ? server.#folder : undefined;
  }

  /** Starts it where it was before, if it was; resolves when it can serve. */
  async start() {
    const child = spawn(process.execPath, [MAIN], {
      env: this.#environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.url = await listening(child, join(DATA, 'log', `${basename(this.#folder)}.log`));
    this.#port = new URL(this.url).port;
    await untilReady(this.url);
  }

  #environment() {
    return {
      ...process.env,
      NODE_ENV: 'production',
      CHAIRSIDE_MODE: 'demo',
      CHAIRSIDE_DATA: this.#folder,
      DATABASE_URL: '',
      DATABASE_APP_URL: '',
      PUBLIC_ORIGINS: '',
      DOWNTIME_FOLDER: this.downtimeFolder,
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: this.#port,
      DEMO_SPEED: String(this.#speed),
    };
  }

  /** Where it writes the sheet of everybody in the clinic. */
  get downtimeFolder() {
    return join(this.#folder, 'downtime');
  }

  /** Ends the process as a power cut would: nothing is finished, nobody is told. */
  async kill() {
    await this.#end('SIGKILL');
  }

  /** Stops it in the middle of whatever it does: its connections stay open, and nothing comes. */
  freeze() {
    this.#child?.kill('SIGSTOP');
  }

  thaw() {
    this.#child?.kill('SIGCONT');
  }

  /** Stops its PostgreSQL in the middle of whatever it does, every process of it. */
  freezeDatabase() {
    return this.#signalDatabase('SIGSTOP');
  }

  thawDatabase() {
    return this.#signalDatabase('SIGCONT');
  }

  /** @param {NodeJS.Signals} signal */
  async #signalDatabase(signal) {
    const [line = ''] = (await readFile(join(this.#folder, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n');
    const postmaster = Number(line);
    for (const pid of [postmaster, ...childrenOf(postmaster)]) process.kill(pid, signal);
  }

  /** Stops it and its database, and takes its data away; the log stays. */
  async stop() {
    if (!this.#isRunning()) await this.start(); // it was killed, and its database runs on
    this.thaw();
    await this.#end('SIGTERM');
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #isRunning() {
    return this.#child?.exitCode === null && this.#child.signalCode === null;
  }

  /** @param {NodeJS.Signals} signal */
  async #end(signal) {
    const child = this.#child;
    if (!child || !this.#isRunning()) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
    await ended;
    clearTimeout(force);
  }
}

/** Takes away the data of runs that ended without doing so themselves. */
async function removeLeftovers() {
  const names = await readdir(DATA).catch(() => []);
  const dead = names.filter((name) => /-\d+$/.test(name) && !isAlive(Number(name.slice(name.lastIndexOf('-') + 1))));
  await Promise.all(dead.map((name) => rm(join(DATA, name), { recursive: true, force: true, maxRetries: 5 })));
}

/**
 * @param {number} parent
 * @returns {number[]}
 */
function childrenOf(parent) {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []));
}

/**
 * The address once the process listens; its last words as an error when it ends before.
 * @param {ChildProcess} child
 * @param {string} logFile
 * @returns {Promise<string>}
 */
async function listening(child, logFile) {
  await mkdir(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const last = /** @type {string[]} */ ([]);
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', hear);
    }
    child.once('exit', (code) => reject(new Error(`the server ended (${code}): ${last.join('\n')}`)));

    /** @param {string} line */
    function hear(line) {
      log.write(`${line}\n`);
      last.splice(0, last.push(line) - 10);
      if (line.includes('"event":"listening"')) resolve(JSON.parse(line).url);
    }
  });
}

/** @param {string} url */
async function untilReady(url) {
  for (;;) {
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(50);
  }
}
