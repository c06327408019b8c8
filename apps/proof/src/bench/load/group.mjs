// @ts-check
import { Arrivals } from '../entry-to-screens/arrivals.mjs';
import { LiveScreen } from './live-screen.mjs';

/** @typedef {{ url: string, clinicId: string, from: number, to: number }} GroupPlan screens by number, the last not included */

/** The screens of one clinic at one server. */
export class Group {
  #arrivals;
  #writes = 0;

  /** @param {GroupPlan} plan */
  constructor({ url, clinicId, from, to }) {
    this.clinicId = clinicId;
    this.screens = Array.from({ length: to - from }, (_, index) => new LiveScreen(url, clinicId, from + index));
    this.#arrivals = new Arrivals(this.screens.length);
    for (const screen of this.screens) screen.onRevisions = (arrived) => this.#arrivals.note(arrived);
  }

  /** Whose turn it is to chart. */
  nextWriter() {
    const writer = this.screens[this.#writes % this.screens.length];
    if (!writer) throw new Error('nobody is there');
    this.#writes += 1;
    return writer;
  }

  /**
   * When the last of its screens had that revision.
   * @param {number} revision
   */
  everywhere(revision) {
    return this.#arrivals.everywhere(revision);
  }
}
