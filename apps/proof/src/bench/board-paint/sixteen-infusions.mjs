// @ts-check
import { PATIENTS } from '@chairside/e2e/stage';
import { seated, started } from '../../played-day/infusion.mjs';
import { ASSISTANT, idOf, PlayedDay } from '../../played-day/played-day.mjs';
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
 * @returns {{ day: PlayedDay, chart: (chair: number, turn: number, minute: number) => import('../../played-day/played-day.mjs').Played }}
 */
export function sixteenInfusions() {
  const day = new PlayedDay();
  const seats = Array.from({ length: CHAIRS }, (_, index) =>
    seated(day, String(index + 1), joined(day, index + 1), AT),
  );
  /** @param {number} chair @param {number} turn @param {number} minute */
  const chart = (chair, turn, minute) => {
    const set = setOf(chair, turn, minute >= AT.started);
    return day.play('vitals:record', { ...seats[chair - 1], takenAt: day.at(minute), ...set }, minute, ASSISTANT);
  };
  for (let turn = 0; turn < SETS; turn += 1) {
    const minute = AT.firstSet + turn * SETS_EVERY_MINUTES;
    if (minute === AT.started) for (const seat of seats) started(day, seat, AT);
    for (let chair = 1; chair <= CHAIRS; chair += 1) chart(chair, turn, minute);
  }
  return { day, chart };
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
  day.join({ ...patient, allergies: null, phone: null });
  return patient.id;
}
