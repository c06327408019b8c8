// @ts-check
import { createClock } from '@sinonjs/fake-timers';
import { Actor } from './actor.mjs';

/** The real one: it comes after all promises that an event has settled, so that these need no time of their own. */
const afterPromises = setImmediate;

/**
 * Time that only passes from one event to the next. Each event belongs to one actor, and so does all that it leads to:
 * the next event comes only when every promise has settled.
 */
export class VirtualTime {
  #clock;
  /** Whose event this is. */
  current = new Actor('nobody');
  /** The network and the database: they are never gone. */
  #world = this.current;

  /**
   * @param {number} startMs
   * @param {{ before: (actor: Actor) => void, failed: (actor: Actor, error: unknown) => void }} watch
   */
  constructor(startMs, watch) {
    this.#clock = createClock(startMs);
    this.startMs = startMs;
    this.watch = watch;
  }

  /** A Date that knows no other time than this one. */
  get Date() {
    const now = () => this.now();
    return class extends Date {
      /** @param {any[]} parts */
      constructor(...parts) {
        super(.../** @type {[]} */ (parts.length === 0 ? [now()] : parts));
      }

      /** @override */
      static now = now;
    };
  }

  now() {
    return this.#clock.now;
  }

  /**
   * @param {number} ms
   * @param {() => void} job
   * @param {Actor} [actor] the world, if nobody
   */
  after(ms, job, actor = this.#world) {
    return new Timer(this, { actor, job, ms });
  }

  /**
   * @param {number} ms
   * @param {() => void} job
   * @param {Actor} actor
   */
  every(ms, job, actor) {
    return new Timer(this, { actor, job, ms, isRepeated: true });
  }

  /**
   * Acts as somebody, outside of an event of theirs.
   * @param {Actor} actor
   * @param {() => void} job
   */
  as(actor, job) {
    this.watch.before(actor);
    this.current = actor;
    try {
      job();
    } catch (error) {
      this.watch.failed(actor, error);
    }
  }

  /**
   * Lets so much time pass.
   * @param {number} ms
   */
  async pass(ms) {
    let isOver = false;
    this.after(ms, () => (isOver = true));
    while (!isOver) {
      this.#clock.next();
      await new Promise((resolve) => afterPromises(resolve));
    }
  }

  /**
   * @param {() => void} job
   * @param {number} ms
   */
  arm(job, ms) {
    return this.#clock.setTimeout(job, ms);
  }

  /** @param {any} id */
  disarm(id) {
    this.#clock.clearTimeout(id);
  }
}

/** @typedef {{ actor: Actor, job: () => void, ms: number, isRepeated?: boolean }} Plan */

/** One thing on the clock. */
export class Timer {
  #time;
  #plan;
  #id;

  /**
   * @param {VirtualTime} time
   * @param {Plan} plan
   */
  constructor(time, plan) {
    this.#time = time;
    this.#plan = plan;
    this.#id = time.arm(() => this.#ring(), plan.ms);
    plan.actor.timers.add(this);
  }

  clear() {
    this.#time.disarm(this.#id);
    this.#plan.actor.timers.delete(this);
  }

  #ring() {
    const { actor, job, ms, isRepeated } = this.#plan;
    if (actor.isGone) return this.clear();
    const heldMs = actor.thawsAtMs - this.#time.now();
    if (heldMs > 0) return void (this.#id = this.#time.arm(() => this.#ring(), heldMs));
    if (isRepeated) this.#id = this.#time.arm(() => this.#ring(), ms);
    else actor.timers.delete(this);
    this.#time.as(actor, job);
  }
}
