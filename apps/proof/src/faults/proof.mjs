// @ts-check
import { runFault } from './run-fault.mjs';
import { playSeeds } from './seeds.mjs';
import { emptyTally, withVerdict } from './tally.mjs';

/**
 * @typedef {import('./fault.mjs').Fault} Fault
 * @typedef {import('./run-fault.mjs').Ground} Ground
 */

/** Runs faults one after the other, says what each did, and keeps count. */
export class Proof {
  #ground;
  #seed;
  tally = emptyTally();

  /**
   * @param {Ground} ground
   * @param {number} seed
   */
  constructor(ground, seed) {
    this.#ground = ground;
    this.#seed = seed;
  }

  /**
   * The live protocol on a clock, a network and a database that are made up.
   * @param {number} count
   */
  async ofSeeds(count) {
    const failed = await playSeeds(count, (line) => console.log(line));
    if (failed > 0) this.#broken(`${failed} seeds of the simulator failed`);
  }

  /** @param {Fault} fault */
  async of(fault) {
    const reason = await fault.whyNot?.();
    console.log(`\n${fault.id} ${fault.title}${reason ? `: not run, ${reason}` : ''}`);
    if (reason) return void (this.tally.notRun += 1);
    this.tally.faultsRun += 1;
    const rounds = this.#ground.isQuick ? 1 : (fault.rounds ?? 1);
    for (let number = 1; number <= rounds; number += 1) await this.#round(fault, number);
  }

  /**
   * @param {Fault} fault
   * @param {number} number
   */
  async #round(fault, number) {
    const expect = (/** @type {string} */ promise, /** @type {boolean} */ isKept) => isKept || this.#broken(promise);
    const say = (/** @type {string} */ line) => console.log(line);
    try {
      const verdict = await runFault(fault, this.#ground, { number, seed: this.#seed + number, say, expect });
      this.#report(verdict);
      this.tally = withVerdict(this.tally, verdict);
    } catch (error) {
      this.#broken(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  /** @param {string} what */
  #broken(what) {
    console.log(`  BROKEN: ${what}`);
    this.tally.broken += 1;
  }

  /** @param {import('./check/verdict.mjs').Verdict} verdict */
  #report({ ops, ok, unknown, lost, doubled, diverged, staleViolations, maxStaleMs, leakedSockets }) {
    for (const fault of [...lost, ...doubled, ...diverged].slice(0, 20)) console.log(`  ${fault}`);
    const counts = `lost ${lost.length}, doubled ${doubled.length}, diverged ${diverged.length}`;
    console.log(`  ops ${ops}, ok ${ok}, unknown ${unknown}, ${counts}`);
    console.log(`  stale violations ${staleViolations}, max stale ${maxStaleMs} ms, leaked sockets ${leakedSockets}`);
  }
}
