// @ts-check
import { applyChange, decide, derivedId, EMPTY_BOARD, itemsOf, minutesAfter, MOOD_IV, SYSTEM } from '@chairside/domain';

/**
 * @typedef {import('@chairside/domain').Board} Board
 * @typedef {import('@chairside/domain').Change} Change
 * @typedef {import('@chairside/domain').Command} Command
 * @typedef {import('@chairside/domain').StaffMember} StaffMember
 * @typedef {import('@chairside/domain').Actor} Actor
 * @typedef {{ id: string, revision: number, changes: Change[] }} Played
 * @typedef {Played & { name: Command['name'], payload: object, actor: Actor, now: string }} Deed who did what, and when
 */

const START = '2026-11-23T15:00:00.000Z';

/** @type {StaffMember} */
export const NURSE = { id: idOf('nurse'), name: 'J. Kimura RN', initials: 'JK', role: 'nurse' };
/** @type {StaffMember} */
export const SECOND_NURSE = { id: idOf('second nurse'), name: 'S. Dlamini RN', initials: 'SD', role: 'nurse' };
/** @type {StaffMember} */
export const PROVIDER = { id: idOf('provider'), name: 'Dr Lindqvist', initials: 'EL', role: 'provider' };

/** Charts, but is not one who takes alerts: what this person finds stands until somebody does. @type {StaffMember} */
export const ASSISTANT = { id: idOf('assistant'), name: 'T. Abebe MA', initials: 'TA', role: 'medical-assistant' };

/** A clinic day that the domain's own rules decide, as the server's journal has them do, but without a database. */
export class PlayedDay {
  /** @type {Board} */
  board = EMPTY_BOARD;
  revision = 0;
  /** All that was played, in order. @type {Deed[]} */
  deeds = [];

  constructor() {
    const clinic = { id: idOf('clinic'), name: 'Northside', timeZone: 'UTC', weightUnit: 'kg' };
    this.play('clinic:found', { clinic }, 0, null);
    for (const member of [NURSE, SECOND_NURSE, PROVIDER, ASSISTANT]) this.play('staff:add', member, 0, null);
    this.play('protocol:publish', { protocol: MOOD_IV }, 0, null);
    this.play('day:open', { day: START.slice(0, 10) }, 0, null);
    for (const item of itemsOf('opening')) this.play('day-list:mark', { item, found: 'right' }, 0);
  }

  /**
   * The instant that lies so many minutes into the day.
   * @param {number} minute
   */
  at(minute) {
    return minutesAfter(START, minute);
  }

  /**
   * Decides a command at a minute of the day, and folds it.
   * @param {string} name
   * @param {object} payload
   * @param {number} minute
   * @param {StaffMember | null} [by] nobody: the system
   * @returns {Deed}
   */
  play(name, payload, minute, by = NURSE) {
    this.revision += 1;
    const command = /** @type {Command} */ ({ id: idOf(`command ${this.revision}`), name, payload });
    const actor = by ?? SYSTEM;
    const now = this.at(minute);
    const changes = decide(this.board, command, { actor, now, rate: 1 });
    this.board = changes.reduce(applyChange, this.board);
    const deed = { ...command, revision: this.revision, changes, actor, now };
    this.deeds.push(deed);
    return deed;
  }

  /**
   * A patient of whom the board knows, as it does once somebody is booked for its day.
   * @param {import('@chairside/domain').Patient} patient
   */
  join(patient) {
    this.board = applyChange(this.board, { type: 'patient-joined-board', patient });
  }
}

/**
 * An id that is the same in every run.
 * @param {string} name
 */
export function idOf(name) {
  return derivedId('played day', name);
}
