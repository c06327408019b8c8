// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The clinic that screens are told of, as a process of its own: what it takes is not the screen's. */
export class Clinic {
  #child;
  /** @type {number} the most that a message went out behind its moment, in any sample */
  latestMs = 0;

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {string} url
   */
  constructor(child, url) {
    this.#child = child;
    this.url = url;
  }

  /** @param {{ ones: number, alls: number }} updates how many a screen is sent in all */
  static async open({ ones, alls }) {
    const child = fork(join(import.meta.dirname, 'clinic-process.mjs'), [String(ones), String(alls)]);
    const failed = once(child, 'exit').then(() => Promise.reject(new Error('the clinic of the bench ended')));
    const [{ port }] = await Promise.race([once(child, 'message'), failed]);
    return new Clinic(child, `http://127.0.0.1:${port}`);
  }

  /**
   * Sends the next updates, twenty a second.
   * @param {number} updates
   */
  async play(updates) {
    this.#child.send(updates);
    const [{ latestMs }] = await once(this.#child, 'message');
    this.latestMs = Math.max(this.latestMs, latestMs);
  }

  close() {
    this.#child.disconnect();
  }
}
