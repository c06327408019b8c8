// @ts-check
import { LinkMonitor } from '@chairside/dashboard/live/link-monitor';
import { nowMs, realMs } from './clinic-clock.mjs';

/** @typedef {import('../clinic/stage.mjs').Clock} Clock */

/** The dashboard's link, which also keeps when the word that it rests on left the clinic, and how often it went dark. */
export class WatchedLink extends LinkMonitor {
  leftAtMs = 0;
  /** How often it was live, and then not any more: two looks at it may see nothing of that. */
  wentDark = 0;
  #wasLive = false;
  #clock;

  /** @param {Clock} clock */
  constructor(clock) {
    super();
    this.#clock = clock;
    this.subscribe(() => this.#note());
  }

  isLive() {
    return this.current().kind === 'live';
  }

  /**
   * Nothing has left after it came: a server whose clock was set ahead would look fresh for as long. And an answer is no
   * newer than the read that it rests on, however far its node has carried the clinic's time on since.
   * @param {string} serverTime
   * @param {number} [atMs]
   * @override
   */
  heard(serverTime, atMs = performance.now()) {
    const leftAtMs = Math.min(realMs(this.#clock, serverTime), performance.timeOrigin + atMs, nowMs());
    this.leftAtMs = Math.max(this.leftAtMs, leftAtMs);
    super.heard(serverTime, atMs);
  }

  #note() {
    const isLive = this.isLive();
    if (this.#wasLive && !isLive) this.wentDark += 1;
    this.#wasLive = isLive;
  }
}
