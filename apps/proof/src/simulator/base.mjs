// @ts-check
import { applyChange, decide, derivedId, EMPTY_BOARD, minutesAfter, MOOD_IV, SHAPE, SYSTEM } from '@chairside/domain';
import { bodyHashOf, NO_HASH } from '@chairside/server/journal/hash-chain';

/**
 * @typedef {import('@chairside/domain').StaffMember} StaffMember
 * @typedef {import('@chairside/domain').Change} Change
 * @typedef {{ sessionId: string, patientId: string }} Seat
 * @typedef {import('./statements.mjs').JournalRow} JournalRow
 */

const DAY_BEGINS = '2026-11-23T15:00:00.000Z';
const CLINIC = { id: idOf('clinic'), name: 'Northside', timeZone: 'UTC', weightUnit: /** @type {const} */ ('kg') };
/** Minutes of the day at which the infusions begin, and at which the simulation does. */
const STARTED = 20;
const BEGINS = 30;

export const BASELINE = {
  values: {
    systolicBp: 128,
    diastolicBp: 78,
    heartRate: 72,
    spo2: 98,
    respiratoryRate: 14,
    temperature: 36.6,
    bodyWeight: 80,
  },
  scales: { sedation: 5, dissociation: 0, nausea: 0, pain: 1, anxiety: 3 },
};
const ORDER = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
const PUMP = { rateMlPerHour: 60, volumeMl: 40 };

const NURSE = person('J. Kimura RN', 'JK', 'nurse');
const SECOND_NURSE = person('S. Dlamini RN', 'SD', 'nurse');
const PROVIDER = person('Dr Lindqvist', 'EL', 'provider');
const WALL = person('Wall display', 'WD', 'display');

/** A clinic with two running infusions, where every simulation begins: the same journal, by the domain's own rules. */
class Base {
  clinicId = CLINIC.id;
  startMs = Date.parse(minutesAfter(DAY_BEGINS, BEGINS));
  staff = [NURSE, SECOND_NURSE, PROVIDER];
  wall = WALL;
  /** @type {JournalRow[]} */
  rows = [];
  #board = EMPTY_BOARD;

  constructor() {
    this.#do('clinic:found', { clinic: CLINIC }, 0, null);
    for (const member of this.staff) this.#do('staff:add', member, 0, null);
    this.#do('protocol:publish', { protocol: MOOD_IV }, 0, null);
    this.#do('day:open', { day: DAY_BEGINS.slice(0, 10) }, 0, null);
    this.seats = ['1', '2'].map((name) => this.#infusion(name));
  }

  get clinic() {
    const revision = this.rows.length;
    const last = minutesAfter(DAY_BEGINS, STARTED);
    return { id: CLINIC.id, epoch: 'first', revision, head_hash: NO_HASH, last_recorded_at: last, anchor: DAY_BEGINS };
  }

  /**
   * @param {string} chair
   * @returns {Seat}
   */
  #infusion(chair) {
    const chairId = this.#do('chair:add', { name: chair }, 0, null);
    const patient = { name: { family: `Raman ${chair}`, given: 'Priya' }, birthDate: '1979-11-02', number: chair };
    const patientId = this.#do('patient:register', patient, 1);
    const booking = { patientId, protocolId: MOOD_IV.id, scheduledAt: minutesAfter(DAY_BEGINS, 2), chairId };
    const sessionId = this.#do('session:book', booking, 1);
    const takenAt = minutesAfter(DAY_BEGINS, 7);
    this.#do('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] }, 3);
    this.#do('session:seat', { sessionId, chairId, nurseId: NURSE.id }, 5);
    this.#do('vitals:record', { sessionId, patientId, takenAt, ...BASELINE }, 7);
    this.#do('consent:record', { sessionId, signedAt: takenAt, version: '2026-1' }, 8);
    this.#do('escort:name', { sessionId, name: 'Eddie Escort', relation: 'brother' }, 8);
    this.#do('order:sign', { sessionId, ...ORDER }, 10, PROVIDER);
    this.#do('session:ready', { sessionId }, 11);
    this.#do('pump:check', { sessionId, ...PUMP }, 12, SECOND_NURSE);
    this.#do('session:start', { sessionId }, STARTED);
    return { sessionId, patientId };
  }

  /**
   * @param {import('@chairside/domain').CommandName} name
   * @param {object} payload
   * @param {number} minute
   * @param {StaffMember | null} [by] nobody: the system
   */
  #do(name, payload, minute, by = NURSE) {
    const revision = this.rows.length + 1;
    const id = idOf(`command ${revision}`);
    const actor = by ?? SYSTEM;
    const now = minutesAfter(DAY_BEGINS, minute);
    const command = /** @type {import('@chairside/domain').Command} */ ({ id, name, payload });
    const changes = decide(this.#board, command, { actor, now, rate: 1 });
    this.#fold(changes);
    const written = { actor_id: actor.id, acting_role: actor.role, recorded_at: now, changes, value: { id } };
    const body_hash = `\\x${bodyHashOf(name, payload).toString('hex')}`;
    this.rows.push({ revision, command_id: id, name, shape: SHAPE, subjects: [], body_hash, ...written });
    return id;
  }

  /** @param {Change[]} changes */
  #fold(changes) {
    this.#board = changes.reduce(applyChange, this.#board);
    // a booking is decided about a patient who is on no board yet
    const registered = changes.flatMap((change) => (change.type === 'patient-registered' ? [change.patient] : []));
    for (const patient of registered) {
      this.#board = { ...this.#board, patients: { ...this.#board.patients, [patient.id]: patient } };
    }
  }
}

export const base = new Base();

/**
 * @param {string} name
 * @param {string} initials
 * @param {StaffMember['role']} role
 * @returns {StaffMember}
 */
function person(name, initials, role) {
  return { id: idOf(name), name, initials, role };
}

/** @param {string} name */
function idOf(name) {
  return derivedId('simulator', name);
}
