import { pause } from '../face/pause.js';

const BETWEEN_ACTS_MS = 170;

/** People do not type faster than this. */
export class Pace {
  #freeAt = 0;

  async turn(signal: AbortSignal): Promise<void> {
    const wait = this.#freeAt - performance.now();
    if (wait > 0) await pause(wait, signal);
    this.#freeAt = Math.max(performance.now(), this.#freeAt) + BETWEEN_ACTS_MS;
  }
}
