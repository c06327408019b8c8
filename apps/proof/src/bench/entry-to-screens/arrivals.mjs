// @ts-check
/** When each revision had come to the last of the screens. */
export class Arrivals {
  #screens;
  /** @type {Map<number, number>} by how many screens a revision is still missed */
  #missing = new Map();
  /** @type {Map<number, number>} */
  #doneMs = new Map();
  /** @type {Map<number, (atMs: number) => void>} */
  #waiting = new Map();

  /** @param {number} screens */
  constructor(screens) {
    this.#screens = screens;
  }

  /**
   * Notes what came to one screen.
   * @param {import('../wire/screen.mjs').Arrived} arrived
   */
  note({ from, to, atMs }) {
    for (let revision = from; revision <= to; revision += 1) {
      const missing = (this.#missing.get(revision) ?? this.#screens) - 1;
      this.#missing.set(revision, missing);
      if (missing > 0) continue;
      this.#doneMs.set(revision, atMs);
      this.#waiting.get(revision)?.(atMs);
    }
  }

  /**
   * Resolves, with the time of the last, once every screen has a revision.
   * @param {number} revision
   * @returns {Promise<number>}
   */
  async everywhere(revision) {
    return this.#doneMs.get(revision) ?? new Promise((resolve) => this.#waiting.set(revision, resolve));
  }
}
