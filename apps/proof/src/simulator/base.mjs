// @ts-check
import { SHAPE } from '@chairside/domain';
import { PATIENTS } from '@chairside/e2e/stage';
import { bodyHashOf, NO_HASH } from '@chairside/server/journal/hash-chain';
import { seated, started } from '../played-day/infusion.mjs';
import { idOf, NURSE, PlayedDay, PROVIDER, SECOND_NURSE } from '../played-day/played-day.mjs';

/**
 * @typedef {import('@chairside/domain').StaffMember} StaffMember
 * @typedef {import('../played-day/infusion.mjs').Seat} Seat
 * @typedef {import('./statements.mjs').JournalRow} JournalRow
 */

const CHAIRS = ['1', '2'];
/** Minutes of the day; the last is the one at which a simulation begins. */
const AT = { checkIn: 3, seated: 5, baseline: 7, ready: 11, pumpChecked: 12, started: 20, begins: 30 };

/** A clinic with two running infusions, where every simulation begins: the same journal, by the domain's own rules. */
class Base {
  clinicId = idOf('clinic');
  staff = [NURSE, SECOND_NURSE, PROVIDER];
  /** @type {StaffMember} */
  wall = { id: idOf('wall'), name: 'Wall display', initials: 'WD', role: 'display' };
  #day = new PlayedDay();

  constructor() {
    this.seats = CHAIRS.map((chair, index) => this.#infusion(chair, PATIENTS[index]));
    this.rows = this.#day.deeds.map(rowOf);
    this.startMs = Date.parse(this.#day.at(AT.begins));
  }

  get clinic() {
    const revision = this.rows.length;
    const last = this.#day.at(AT.started);
    const anchor = this.#day.at(0);
    return { id: this.clinicId, epoch: 'first', revision, head_hash: NO_HASH, last_recorded_at: last, anchor };
  }

  /**
   * @param {string} chair
   * @param {import('@chairside/e2e/stage').Name | undefined} patient
   * @returns {Seat}
   */
  #infusion(chair, patient) {
    if (!patient) throw new Error('too few patients');
    const seat = seated(this.#day, chair, this.#registered(patient), AT);
    started(this.#day, seat, AT);
    return seat;
  }

  /**
   * A patient whom the board knows, as it does once somebody is booked for its day.
   * @param {import('@chairside/e2e/stage').Name} patient
   */
  #registered({ family, given, ...details }) {
    const { id, changes } = this.#day.play('patient:register', { name: { family, given }, ...details }, 0);
    for (const change of changes) if (change.type === 'patient-registered') this.#day.join(change.patient);
    return id;
  }
}

/**
 * @param {import('../played-day/played-day.mjs').Deed} deed
 * @returns {JournalRow}
 */
function rowOf({ revision, id, name, payload, actor, now, changes }) {
  const written = { actor_id: actor.id, acting_role: actor.role, recorded_at: now, changes, value: { id } };
  const body_hash = `\\x${bodyHashOf(name, payload).toString('hex')}`;
  return { revision, command_id: id, name, shape: SHAPE, subjects: [], body_hash, ...written };
}

export const base = new Base();
