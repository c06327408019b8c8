// @ts-check
import { MOOD_IV } from '@chairside/domain';
import { BASELINE, ORDER, PUMP, quietAnswers } from '@chairside/e2e/stage';
import { NURSE, PROVIDER, SECOND_NURSE } from './played-day.mjs';

/**
 * @typedef {import('./played-day.mjs').PlayedDay} PlayedDay
 * @typedef {{ sessionId: string, patientId: string }} Seat
 * @typedef {{ checkIn: number, seated: number, baseline: number }} SeatedAt minutes of the day
 * @typedef {{ ready: number, pumpChecked: number, started: number }} StartedAt minutes of the day
 */

/**
 * A known patient with a baseline, in a chair of their own.
 * @param {PlayedDay} day
 * @param {string} chair
 * @param {string} patientId
 * @param {SeatedAt} at
 * @returns {Seat}
 */
export function seated(day, chair, patientId, at) {
  const { id: chairId } = day.play('chair:add', { name: chair }, 0);
  const booking = { patientId, protocolId: MOOD_IV.id, scheduledAt: day.at(at.checkIn), chairId };
  const { id: sessionId } = day.play('session:book', booking, 0);
  day.play('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }, at.checkIn);
  day.play('session:seat', { sessionId, chairId, nurseId: NURSE.id }, at.seated);
  day.play('vitals:record', { sessionId, patientId, takenAt: day.at(at.baseline), ...BASELINE }, at.baseline);
  return { sessionId, patientId };
}

/**
 * All that must be charted before the drug, and its start.
 * @param {PlayedDay} day
 * @param {Seat} seat
 * @param {StartedAt} at
 */
export function started(day, { sessionId }, at) {
  day.play('consent:record', { sessionId, signedAt: day.at(at.ready), version: '2026-1' }, at.ready);
  day.play('escort:name', { sessionId, name: 'Eddie Escort', relation: 'brother' }, at.ready);
  for (const answer of quietAnswers(day.at(at.ready)))
    day.play('preparation:record', { sessionId, ...answer }, at.ready);
  day.play('order:sign', { sessionId, ...ORDER }, at.ready, PROVIDER);
  day.play('session:ready', { sessionId }, at.ready);
  day.play('pump:check', { sessionId, ...PUMP }, at.pumpChecked, SECOND_NURSE);
  day.play('session:start', { sessionId }, at.started);
}
