// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { NOT_ABOUT_THE_ENTRY } from '@chairside/dashboard/live/outbox';
import { between } from '../random.mjs';
import { nowMs } from './clinic-clock.mjs';

/**
 * @typedef {import('@chairside/contracts').Ack} Ack
 * @typedef {import('@chairside/domain').Command} Command
 * @typedef {import('./answers.mjs').FinalAnswer} FinalAnswer
 * @typedef {(command: Command) => Promise<Ack | null>} Way
 *
 * One command as its sender lived it. `unknown`: it was sent, and it is not known what became of it.
 * @typedef {object} Operation
 * @property {Command} command
 * @property {string} actorId
 * @property {string} role
 * @property {number} invokedAtMs
 * @property {number} attempts
 * @property {'pending' | 'ok' | 'refused' | 'unknown'} outcome
 * @property {FinalAnswer[]} answers all of them, each when it came: two ways may bring two
 */

const TWIN_SHARE = 0.1;
const ABANDONED_SHARE = 0.125;
const AGAIN_MS = /** @type {const} */ ([200, 1_200]);

/**
 * Keeps a command until it is answered, as the outbox does, but harsher: it sends over socket and HTTP by chance, some at
 * once over both, comes again soon, and never asks again about one in eight of which it had no answer.
 */
export class Writer {
  #ways;
  #random;
  #wait;
  #isOver = false;

  /**
   * @param {readonly Way[]} ways at least two
   * @param {import('../random.mjs').Random} random
   * @param {(ms: number) => Promise<unknown>} [wait]
   */
  constructor(ways, random, wait = (ms) => pause(ms)) {
    this.#ways = ways;
    this.#random = random;
    this.#wait = wait;
  }

  /**
   * Resolves when the operation has its outcome, or is given up.
   * @param {Operation} operation
   */
  async carry(operation) {
    const isAbandoned = this.#random() < ABANDONED_SHARE;
    while (!this.#isOver) {
      await this.#send(operation);
      if (operation.outcome !== 'pending') return;
      if (isAbandoned) break;
      await this.#wait(between(this.#random, ...AGAIN_MS));
    }
    operation.outcome = 'unknown';
  }

  /** What has no answer yet gets none any more. */
  giveUp() {
    this.#isOver = true;
  }

  /** @param {Operation} operation */
  #send(operation) {
    operation.attempts += 1;
    const [first, ...others] = this.#shuffled();
    const isTwin = this.#random() < TWIN_SHARE;
    const ways = [first, ...(isTwin ? others.slice(0, 1) : [])];
    return Promise.all(ways.map(async (way) => note(operation, (await way?.(operation.command)) ?? null)));
  }

  #shuffled() {
    return this.#random() < 0.5 ? this.#ways : [...this.#ways].reverse();
  }
}

/**
 * @param {Operation} operation
 * @param {Ack | null} answer
 */
function note(operation, answer) {
  if (answer?.ok) {
    operation.outcome = 'ok';
    operation.answers.push({ atMs: nowMs(), revision: answer.revision });
  } else if (answer && isFinal(answer.problem)) {
    if (operation.outcome === 'pending') operation.outcome = 'refused';
    operation.answers.push({ atMs: nowMs(), code: answer.problem.code });
  }
}

/** @param {import('@chairside/domain').Problem} problem */
function isFinal({ retry, code }) {
  return !retry && !NOT_ABOUT_THE_ENTRY.includes(code);
}
