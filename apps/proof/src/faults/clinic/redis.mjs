// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { freePort } from '../../free-port.mjs';
import { until } from '../waiting.mjs';

/** A Redis of the proof's own, which keeps nothing. */
export class ProofRedis {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #port;

  /** @param {number} port */
  constructor(port) {
    this.#port = port;
  }

  static async open() {
    const redis = new ProofRedis(await freePort());
    await redis.start();
    return redis;
  }

  get url() {
    return `redis://127.0.0.1:${this.#port}`;
  }

  async start() {
    const args = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.#child = spawn('redis-server', args, { stdio: 'ignore' });
    await until('Redis answers', 10_000, async () => (await this.#say('PING')).includes('PONG'));
  }

  async kill() {
    const ended = this.#child && once(this.#child, 'exit');
    this.#child?.kill('SIGKILL');
    await ended;
  }

  freeze() {
    this.#child?.kill('SIGSTOP');
  }

  thaw() {
    this.#child?.kill('SIGCONT');
  }

  async empty() {
    await this.#say('FLUSHALL');
  }

  /** @param {string} command */
  async #say(command) {
    const socket = connect(this.#port, '127.0.0.1');
    try {
      socket.write(`${command}\r\n`);
      const [answer] = await once(socket, 'data');
      return String(answer);
    } finally {
      socket.destroy();
    }
  }
}
