// @ts-check
import { MOST_STALE_MS } from '../most-stale.mjs';
import { nowMs } from './clinic-clock.mjs';

/** @typedef {import('./screen.mjs').Screen} Screen */

const FRAME_EVERY_MS = 50;
const SAMPLE_EVERY_FRAMES = 5;

/**
 * What was on a screen that called itself live, at a moment.
 * @typedef {{ screen: string, atMs: number, revision: number }} Sample
 */

/**
 * Looks at every screen as a person would, twenty times a second: is it called live, and how old is what it rests on? Which
 * revision it shows is written down four times a second.
 */
export class Frames {
  #screens;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  #count = 0;
  #lastMs = performance.now();
  /** Screens that are stale just now: one violation lasts until the screen says so. @type {Set<Screen>} */
  #stale = new Set();
  violations = 0;
  oldestMs = 0;
  /** The longest that this process itself stood still: a screen that paints nothing shows nothing new either. */
  stoodStillMs = 0;
  /** @type {Sample[]} */
  samples = [];

  /** @param {readonly Screen[]} screens */
  constructor(screens) {
    this.#screens = screens;
  }

  start() {
    this.#timer = setInterval(() => this.#look(), FRAME_EVERY_MS);
  }

  stop() {
    clearInterval(this.#timer);
  }

  #look() {
    const now = performance.now();
    this.stoodStillMs = Math.max(this.stoodStillMs, now - this.#lastMs - FRAME_EVERY_MS);
    this.#lastMs = now;
    this.#count += 1;
    for (const screen of this.#screens) this.#lookAt(screen);
  }

  /** @param {Screen} screen */
  #lookAt(screen) {
    if (!screen.isLive()) return void this.#stale.delete(screen);
    const ageMs = screen.ageMs();
    this.oldestMs = Math.max(this.oldestMs, ageMs);
    if (ageMs <= MOST_STALE_MS) this.#stale.delete(screen);
    else if (!this.#stale.has(screen)) {
      this.#stale.add(screen);
      this.violations += 1;
    }
    if (this.#count % SAMPLE_EVERY_FRAMES !== 0) return;
    this.samples.push({ screen: screen.name, atMs: nowMs(), revision: screen.revision });
  }
}
