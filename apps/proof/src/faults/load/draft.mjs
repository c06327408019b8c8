// @ts-check
import { randomUUID } from 'node:crypto';
import { between, oneOf } from '../random.mjs';

/**
 * @typedef {import('../random.mjs').Random} Random
 * @typedef {import('../clinic/stage.mjs').Seat} Seat
 * @typedef {import('@chairside/domain').Command} Command
 */

const CRITICAL_SHARE = 0.03;
const CORRECTION_SHARE = 0.05;

/** What a nurse charts next: mostly a set, some with a value that must raise an alert, now and then a correction. */
export class Drafts {
  #random;
  #seats;
  #now;
  /** The last moment that was charted: no two sets have the same. */
  #takenMs = 0;
  /** Sets of this nurse that were saved and not corrected. @type {{ id: string, seat: Seat }[]} */
  #saved = [];

  /**
   * @param {Random} random
   * @param {readonly Seat[]} seats
   * @param {() => string} now the clinic's time
   */
  constructor(random, seats, now) {
    this.#random = random;
    this.#seats = seats;
    this.#now = now;
  }

  /** @returns {Command} */
  next() {
    const corrected = this.#random() < CORRECTION_SHARE ? this.#saved.shift() : undefined;
    return corrected ? this.#correction(corrected) : this.#set(oneOf(this.#random, this.#seats));
  }

  /** @param {Command} command */
  saved(command) {
    if (command.name !== 'vitals:record') return;
    const { sessionId, patientId } = command.payload;
    this.#saved = [...this.#saved.slice(-50), { id: command.id, seat: { sessionId, patientId } }];
  }

  /** @param {Seat} seat */
  #set(seat) {
    this.#takenMs = Math.max(Date.parse(this.#now()), this.#takenMs + 1);
    const takenAt = new Date(this.#takenMs).toISOString();
    return command('vitals:record', { ...seat, takenAt, ...this.#values() });
  }

  /** @param {{ id: string, seat: Seat }} saved */
  #correction({ id, seat }) {
    return command('vitals:correct', { ...seat, corrects: id, reason: 'typed for another chair', ...this.#values() });
  }

  #values() {
    const isCritical = this.#random() < CRITICAL_SHARE;
    const values = { heartRate: this.#whole(60, 99), spo2: isCritical ? this.#whole(84, 88) : this.#whole(95, 100) };
    return isCritical ? { values, confirmed: ['spo2'] } : { values };
  }

  /**
   * @param {number} least
   * @param {number} most
   */
  #whole(least, most) {
    return Math.floor(between(this.#random, least, most));
  }
}

/**
 * @param {string} name
 * @param {object} payload
 */
function command(name, payload) {
  return /** @type {Command} */ ({ id: randomUUID(), name, payload });
}
