// @ts-check
import { PROTOCOL_VERSION } from '@chairside/contracts';
import { visibleBoard, visibleChange } from '@chairside/domain';
import { ASSISTANT } from '../../played-day/played-day.mjs';
import { NOW_MINUTE, sixteenInfusions } from './sixteen-infusions.mjs';

/**
 * @typedef {import('@chairside/contracts').BoardSnapshot} BoardSnapshot
 * @typedef {import('@chairside/contracts').SentEntries} SentEntries
 * @typedef {import('@chairside/contracts').Pulse} Pulse
 */

const EPOCH = 'bench';
const VIEW = 'clinical';
const MS_A_MINUTE = 60_000;
/** Twenty updates a second are taken as far apart: no two of a chair at one moment. */
export const UPDATE_MS = 50;

/** The played day as a screen is told of it. Every screen that is measured hears the same. */
export class ToldClinic {
  #played = sixteenInfusions();
  #updates = 0;

  /** @returns {BoardSnapshot} */
  snapshot() {
    const { clinic, day, plan, chairs, staff, patients, protocols, sessions, helpCalls, drug, shift } = visibleBoard(
      VIEW,
      this.#played.day.board,
    );
    if (!clinic || day === null) throw new Error('the day was not opened');
    return {
      ...{ protocolVersion: PROTOCOL_VERSION, mode: 'clinic', view: VIEW, clinic, day, plan, ...this.pulse(0) },
      chairs: Object.values(chairs),
      staff: Object.values(staff),
      patients: Object.values(patients),
      protocols: Object.values(protocols),
      sessions: Object.values(sessions),
      helpCalls: Object.values(helpCalls),
      drug: Object.values(drug),
      shift,
    };
  }

  /**
   * The sign of life, so many milliseconds after the screen began to look.
   * @param {number} ms
   * @returns {Pulse}
   */
  pulse(ms) {
    const { day } = this.#played;
    return { epoch: EPOCH, revision: day.revision, serverTime: day.at(NOW_MINUTE + ms / MS_A_MINUTE), rate: 1 };
  }

  /**
   * What one commit sends that holds a new set of each of these chairs.
   * @param {readonly number[]} chairs
   * @returns {SentEntries}
   */
  update(chairs) {
    const { day, chart } = this.#played;
    this.#updates += 1;
    const turn = this.#updates;
    const minute = NOW_MINUTE + (turn * UPDATE_MS) / MS_A_MINUTE;
    const from = day.revision + 1;
    const entries = chairs.map((chair) => {
      const { id: commandId, revision, changes } = chart(chair, turn, minute);
      const visible = changes.flatMap((change) => visibleChange(VIEW, change) ?? []);
      return { revision, recordedAt: day.at(minute), commandId, actorId: ASSISTANT.id, changes: visible };
    });
    return { epoch: EPOCH, from, to: day.revision, entries };
  }
}
