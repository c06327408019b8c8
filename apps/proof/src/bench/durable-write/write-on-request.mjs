// @ts-check
import { randomUUID } from 'node:crypto';
import { minutesAfter } from '@chairside/domain';
import { aSet } from '../clinics/a-set.mjs';

/**
 * @typedef {import('../clinics/seats.mjs').Seat} Seat
 * @typedef {import('../clinics/peer-rows.mjs').Command} Command
 * @typedef {{ writers: number, forMs: number }} Load
 * @typedef {{ writers: number, entries: number, tookMs: number, latenciesMs: number[] }} Written
 */

/** Readings of one minute are taken as one moment: no day has a hundred of them, so they are charted a minute apart. */
const MINUTES_APART = 61 / 60;

/**
 * Writes when the bench asks for it: so many writers who go round the chairs, each of whom charts the next set when the
 * one before was committed. A long day is charted in seconds.
 * @param {readonly Seat[]} seats
 * @param {(command: Command) => Promise<void>} write resolves once it is committed
 */
export function writeOnRequest(seats, write) {
  let turn = 0;
  process.on('message', (/** @type {Load | string} */ load) => {
    if (typeof load !== 'string') void writeAll(load).then((written) => process.send?.(written));
  });
  process.send?.({ listens: true });

  /** @param {Load} load @returns {Promise<Written>} */
  async function writeAll({ writers, forMs }) {
    const began = performance.now();
    const latenciesMs = /** @type {number[]} */ ([]);
    const writer = async () => {
      while (performance.now() - began < forMs) {
        const command = commandOf(seats, (turn += 1));
        const sentMs = performance.now();
        await write(command);
        latenciesMs.push(performance.now() - sentMs);
      }
    };
    await Promise.all(Array.from({ length: writers }, writer));
    return { writers, entries: latenciesMs.length, tookMs: performance.now() - began, latenciesMs };
  }
}

/**
 * @param {readonly Seat[]} seats
 * @param {number} turn
 * @returns {Command}
 */
function commandOf(seats, turn) {
  const seat = seats[turn % seats.length];
  if (!seat) throw new Error('nobody sits there');
  const round = Math.floor(turn / seats.length);
  const { sessionId, patientId, arrivedAt } = seat;
  const takenAt = minutesAfter(arrivedAt, (round + 1) * MINUTES_APART);
  return { id: randomUUID(), name: 'vitals:record', payload: { sessionId, patientId, takenAt, ...aSet(turn) } };
}
