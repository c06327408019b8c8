// @ts-check
import { BoardStore } from '@chairside/dashboard/live/board-store';
import { ClinicClock } from '@chairside/dashboard/live/clinic-clock';
import { Greeter } from '@chairside/dashboard/live/greeter';
import { OtherScreens } from '@chairside/dashboard/live/other-screens';
import { nowMs } from './clinic-clock.mjs';
import { clinicHttp } from './clinic-http.mjs';
import { WatchedLink } from './watched-link.mjs';
import { wireTo } from './wire.mjs';

/**
 * @typedef {import('../clinic/stage.mjs').Clock} Clock
 * @typedef {import('@chairside/dashboard/live/wire').Wire} Wire
 *
 * @typedef {object} ScreenPlan
 * @property {string} name
 * @property {readonly string[]} addresses in the order in which they are dialled
 * @property {string} cookie
 * @property {string} authorId
 * @property {string} clinicId
 *
 * What a screen shows in the end.
 * @typedef {object} Shown
 * @property {string} name
 * @property {boolean} isLive
 * @property {boolean} isSignedOut
 * @property {number} revision
 * @property {string} epoch
 * @property {string} view
 * @property {string} digest
 * @property {number} steppedBack how often it showed an older revision after a newer one
 */

const PAINTS_EVERY_MS = 16;

/** A screen without a page: the dashboard's own board, link, clock and greeting, over a wire of ours. */
export class Screen {
  #link;
  #clock = new ClinicClock();
  #board;
  #greeter;
  #highest = 0;
  #steppedBack = 0;
  isSignedOut = false;

  /**
   * @param {ScreenPlan} plan
   * @param {Clock} clock
   */
  constructor({ name, addresses, cookie, authorId, clinicId }, clock) {
    this.name = name;
    this.#link = new WatchedLink(clock);
    this.#board = new BoardStore({
      onGap: () => void this.#greeter.hello(),
      beforePaint: (flush) => setTimeout(flush, PAINTS_EVERY_MS),
    });
    this.#board.subscribe(() => this.#noteOrder());
    this.#greeter = new Greeter({
      author: { authorId, clinicId, name },
      openWire: wireTo(addresses, cookie),
      http: clinicHttp(addresses, cookie),
      board: this.#board,
      clock: this.#clock,
      link: this.#link,
      others: new OtherScreens(),
      onReady: () => undefined,
      onSignedOut: () => this.#signOut(),
      onOldVersion: () => undefined,
    });
  }

  start() {
    this.#greeter.start();
  }

  stop() {
    this.#greeter.stop();
    this.#link.stop();
    this.#clock.stop();
  }

  /** The answer to a command sent over this screen's wire; nothing where none came. */
  command = (/** @type {import('@chairside/domain').Command} */ command) => this.#greeter.command(command);

  /** One that is signed out shows nothing of the clinic any more. */
  isLive() {
    return !this.isSignedOut && this.#link.isLive();
  }

  /** When the last word of the clinic left it. */
  get heardMs() {
    return this.#link.leftAtMs;
  }

  get wentDark() {
    return this.#link.wentDark;
  }

  /** How old its last word is by now. */
  ageMs() {
    return nowMs() - this.heardMs;
  }

  get revision() {
    return this.#board.current()?.revision ?? 0;
  }

  /** @returns {Shown} */
  shown() {
    const place = this.#board.place();
    return {
      name: this.name,
      isLive: this.isLive(),
      isSignedOut: this.isSignedOut,
      revision: place?.revision ?? 0,
      epoch: place?.epoch ?? '',
      view: this.#board.current()?.view ?? '',
      digest: this.#board.digest() ?? '',
      steppedBack: this.#steppedBack,
    };
  }

  #noteOrder() {
    if (this.revision < this.#highest) this.#steppedBack += 1;
    this.#highest = Math.max(this.#highest, this.revision);
  }

  #signOut() {
    this.isSignedOut = true;
    this.stop();
  }
}
