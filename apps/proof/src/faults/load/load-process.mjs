// @ts-check
// A process of its own: screens that fold what they are sent, and writers that send entries at a rate that does not wait
// for answers. What harms the clinic runs elsewhere, so that nothing holds its breath meanwhile.
import './page.mjs';
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { oneOf, randomFrom } from '../random.mjs';
import { savedOf } from './answers.mjs';
import { clinicTime, nowMs } from './clinic-clock.mjs';
import { clinicHttp } from './clinic-http.mjs';
import { Drafts } from './draft.mjs';
import { Frames } from './frames.mjs';
import { Screen } from './screen.mjs';
import { Writer } from './writer.mjs';

/**
 * @typedef {import('./load.mjs').LoadPlan} LoadPlan
 * @typedef {import('./load.mjs').Stats} Stats
 * @typedef {import('./load.mjs').Witness} Witness
 * @typedef {import('./writer.mjs').Operation} Operation
 * @typedef {{ writer: Writer, drafts: Drafts, actorId: string, role: string }} Desk
 */

/** So many commands may wait for an answer; past that the clinic is down, and more would show nothing more. */
const MOST_IN_FLIGHT = 200;
const TOLD_EVERY_MS = 200;
const RATE_OVER_MS = 1_000;

class LoadProcess {
  #plan;
  #random;
  #frames;
  /** @type {Screen[]} */
  #screens;
  /** @type {Desk[]} */
  #desks;
  /** @type {Operation[]} */
  #operations = [];
  /** @type {Set<Promise<void>>} */
  #inFlight = new Set();
  /** @type {number[]} */
  #acknowledged = [];
  #isFlowing = true;

  /** @param {LoadPlan} plan */
  constructor(plan) {
    this.#plan = plan;
    this.#random = randomFrom(plan.seed);
    this.#screens = plan.screens.map((screen) => new Screen(screen, plan.clock));
    this.#frames = new Frames(this.#screens);
    this.#desks = plan.desks.map((desk) => this.#deskOf(desk));
  }

  async run() {
    for (const screen of this.#screens) screen.start();
    this.#frames.start();
    setInterval(() => process.send?.(this.#stats()), TOLD_EVERY_MS).unref();
    const everyMs = 1_000 / this.#plan.perSecond;
    const began = performance.now();
    for (let turn = 0; this.#isFlowing; turn += 1) {
      await pause(Math.max(0, began + turn * everyMs - performance.now()));
      if (this.#isFlowing && this.#inFlight.size < MOST_IN_FLIGHT) this.#invoke(oneOf(this.#random, this.#desks));
    }
  }

  /** No new commands; those under way may still come home for a while. @param {number} withinMs */
  async settle(withinMs) {
    this.#isFlowing = false;
    const late = setTimeout(() => this.#desks.forEach(({ writer }) => writer.giveUp()), withinMs);
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
    clearTimeout(late);
  }

  /** Writes down what was lived here. */
  async tell() {
    this.#frames.stop();
    const { violations, oldestMs, stoodStillMs, samples } = this.#frames;
    const shown = this.#screens.map((screen) => screen.shown());
    /** @type {Witness} */
    const witness = { operations: this.#operations, shown, samples, violations, oldestMs, stoodStillMs };
    await writeFile(this.#plan.witnessFile, JSON.stringify(witness));
    for (const screen of this.#screens) screen.stop();
  }

  /** @param {Desk} desk */
  #invoke({ writer, drafts, actorId, role }) {
    const command = drafts.next();
    /** @type {Operation} */
    const operation = { command, actorId, role, invokedAtMs: nowMs(), attempts: 0, outcome: 'pending', answers: [] };
    this.#operations.push(operation);
    const carried = writer.carry(operation).then(() => {
      this.#inFlight.delete(carried);
      const [saved] = savedOf(operation.answers);
      if (!saved) return;
      drafts.saved(command);
      this.#acknowledged.push(saved.atMs);
    });
    this.#inFlight.add(carried);
  }

  /** @param {LoadPlan['desks'][number]} plan */
  #deskOf({ screen: name, addresses, cookie, actorId, role }) {
    const screen = this.#screens.find((candidate) => candidate.name === name);
    if (!screen) throw new Error(`there is no screen ${name}`);
    const ways = [screen.command, clinicHttp(addresses, cookie).command];
    const drafts = new Drafts(this.#random, this.#plan.seats, () => clinicTime(this.#plan.clock));
    return { writer: new Writer(ways, this.#random), drafts, actorId, role };
  }

  /** @returns {Stats} */
  #stats() {
    const since = nowMs() - RATE_OVER_MS;
    this.#acknowledged = this.#acknowledged.filter((atMs) => atMs >= since);
    return {
      told: 'stats',
      inFlight: this.#inFlight.size,
      perSecond: this.#acknowledged.length,
      operations: this.#operations.length,
      screens: this.#screens.map((screen) => {
        const { name, isSignedOut, revision, heardMs, wentDark } = screen;
        return { name, isLive: screen.isLive(), isSignedOut, revision, heardMs, wentDark };
      }),
    };
  }
}

/** @type {LoadProcess | undefined} */
let load;
process.on('message', (/** @type {import('./load.mjs').Order} */ order) => void follow(order));
// nobody is left to tell
process.on('disconnect', () => process.exit(1));

/** @param {import('./load.mjs').Order} order */
async function follow(order) {
  if (order.do === 'start') {
    load = new LoadProcess(order.plan);
    return load.run();
  }
  if (order.do === 'settle') await load?.settle(order.withinMs);
  else await load?.tell();
  process.send?.({ told: order.do });
}
