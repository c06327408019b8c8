// @ts-check

/** One program of the simulation, a page or a server node: it can stand still, or be gone at any moment. */
export class Actor {
  isGone = false;
  /** Until then it does nothing; what should have happened to it meanwhile happens then, in order. */
  thawsAtMs = 0;
  /** What it still has on the clock. @type {Set<object>} */
  timers = new Set();

  /** @param {string} name */
  constructor(name) {
    this.name = name;
  }
}
