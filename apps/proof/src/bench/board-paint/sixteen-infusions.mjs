// @ts-check
import { MOOD_IV } from '@chairside/domain';
import { BASELINE, ORDER, PATIENTS, PUMP } from '@chairside/e2e/stage';
import { ASSISTANT, idOf, NURSE, PlayedDay, PROVIDER, SECOND_NURSE } from './played-day.mjs';
import { setOf } from './set-of.mjs';

export const CHAIRS = 16;
const SETS = 15;
const SETS_EVERY_MINUTES = 4;
/** Minutes of the day; the pump, which takes 40, still runs after the last set. */
const AT = { checkIn: 3, seated: 5, baseline: 7, firstSet: 10, ready: 25, pumpChecked: 28, started: 30 };
/** When the screens begin to look. */
export const NOW_MINUTE = AT.firstSet + SETS * SETS_EVERY_MINUTES - 1;

/**
 * A day with sixteen running infusions and thirty sets behind each, and how to chart one more.
 * @returns {{ day: PlayedDay, chart: (chair: number, turn: number, minute: number) => import('./played-day.mjs').Played }}
 */
export function sixteenInfusions() {
  const day = new PlayedDay();
  const seats = Array.from({ length: CHAIRS }, (_, index) => seated(day, index + 1));
  /** @param {number} chair @param {number} turn @param {number} minute */
  const chart = (chair, turn, minute) => {
    const seat = seats[chair - 1];
    return day.play('vitals:record', { ...seat, takenAt: day.at(minute), ...setOf(chair, turn) }, minute, ASSISTANT);
  };
  for (let turn = 0; turn < SETS; turn += 1) {
    const minute = AT.firstSet + turn * SETS_EVERY_MINUTES;
    if (minute === AT.started) for (const seat of seats) start(day, seat);
    for (let chair = 1; chair <= CHAIRS; chair += 1) chart(chair, turn, minute);
  }
  return { day, chart };
}

/** @typedef {{ sessionId: string, patientId: string }} Seat */

/**
 * @param {PlayedDay} day
 * @param {number} number
 * @returns {Seat}
 */
function seated(day, number) {
  const patientId = joined(day, number);
  const { id: chairId } = day.play('chair:add', { name: String(number) }, 0);
  const booking = { patientId, protocolId: MOOD_IV.id, scheduledAt: day.at(AT.checkIn), chairId };
  const { id: sessionId } = day.play('session:book', booking, 0);
  day.play('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }, AT.checkIn);
  day.play('session:seat', { sessionId, chairId, nurseId: NURSE.id }, AT.seated);
  day.play('vitals:record', { sessionId, patientId, takenAt: day.at(AT.baseline), ...BASELINE }, AT.baseline);
  return { sessionId, patientId };
}

/**
 * @param {PlayedDay} day
 * @param {number} number
 */
function joined(day, number) {
  const known = PATIENTS[(number - 1) % PATIENTS.length];
  if (!known) throw new Error('there are no patients');
  const { family, given, birthDate } = known;
  const name = number > PATIENTS.length ? { family: given, given: family } : { family, given };
  const initials = `${name.given.charAt(0)}${name.family.charAt(0)}`;
  const patient = { id: idOf(`patient ${number}`), name, birthDate, number: `${47_000 + number}`, initials };
  day.join({ ...patient, allergies: null });
  return patient.id;
}

/**
 * @param {PlayedDay} day
 * @param {Seat} seat
 */
function start(day, { sessionId }) {
  day.play('consent:record', { sessionId, signedAt: day.at(AT.checkIn), version: '2026-1' }, AT.ready);
  day.play('escort:name', { sessionId, name: 'Eddie Escort', relation: 'brother' }, AT.ready);
  day.play('order:sign', { sessionId, ...ORDER }, AT.ready, PROVIDER);
  day.play('session:ready', { sessionId }, AT.ready);
  day.play('pump:check', { sessionId, ...PUMP }, AT.pumpChecked, SECOND_NURSE);
  day.play('session:start', { sessionId }, AT.started);
}
