import {
  iso,
  minutesAfter,
  minutesBetween,
  sessionStatus,
  statusSince,
  type Board,
  type Chair,
  type Iso,
  type LiveSession,
} from '@chairside/domain';
import { bookingAct } from './booking.js';
import { TREATMENTS } from './courses.js';
import { APART_MINUTES, CLEANING_MINUTES, FIRST_MINUTE } from './day-plan.js';
import { rosterOn, rosterPatient, type RosterPatient } from './roster.js';
import { vary } from './variation.js';
import type { Act, World } from './world.js';

const NEXT_AFTER_MINUTES = 30;
const CALLS_BEFORE_MINUTES = 3;
/** Nobody is added for an infusion of hours. */
const LONGEST_MINUTES = 120;
/** Whoever is added comes by the last arrival, and goes home by the end of the day. */
const DAY_ENDS_AFTER_MINUTES = 90;

/** Somebody who calls on the day is booked while the present patient recovers, for when the chair is free. */
export function planNext(world: World, chair: Chair, seated: LiveSession): Act[] {
  if (seated.status !== 'recovering') return [];
  const since = statusSince(seated);
  const freeAt = minutesAfter(seated.scheduledAt, seated.plannedMinutes);
  const homeAt = wholeMinute(minutesAfter(since, NEXT_AFTER_MINUTES));
  const dueAt = minutesAfter(since, vary(2, 6, seated.id, 'next'));
  return planAddOn(world, chair, { scheduledAt: freeAt > homeAt ? freeAt : homeAt, dueAt });
}

/** An empty chair waits for nobody; when many are empty, their patients come one after the other. */
export function planFirst(world: World, chair: Chair, until?: Iso): Act[] {
  const { hours, now } = world;
  const first = minutesAfter(hours.from, FIRST_MINUTE);
  const afterCall = wholeMinute(minutesAfter(now, CALLS_BEFORE_MINUTES));
  const soonest = afterCall > first ? afterCall : first;
  return planAddOn(world, chair, { scheduledAt: freeMoment(world, soonest), dueAt: now, until });
}

interface AddOn {
  scheduledAt: Iso;
  dueAt: Iso;
  /** When the chair is wanted again. */
  until?: Iso | undefined;
}

function planAddOn(world: World, chair: Chair, { scheduledAt, dueAt, until }: AddOn): Act[] {
  const { day } = world.board;
  const { to } = world.hours;
  if (day === null || scheduledAt > to) return [];
  const endsBy = until ?? minutesAfter(to, DAY_ENDS_AFTER_MINUTES);
  const longest = Math.min(LONGEST_MINUTES, minutesBetween(scheduledAt, endsBy));
  const patient = nextPatient(world, rosterOn(day), longest);
  return patient ? [bookingAct(world, { chair, patient, day, scheduledAt, dueAt })] : [];
}

function freeMoment({ board }: World, from: Iso): Iso {
  const taken = Object.values(board.sessions).flatMap(({ status, scheduledAt }) =>
    status === 'scheduled' ? Date.parse(scheduledAt) : [],
  );
  const isTaken = (at: number) => taken.some((other) => Math.abs(other - at) < APART_MINUTES * 60_000);
  let moment = Date.parse(from);
  while (isTaken(moment)) moment += 60_000;
  return iso(moment);
}

/** Whoever was not asked yet today and is done in time; when all were, who was here first. */
function nextPatient(
  { board, patientIds }: World,
  inTurn: readonly RosterPatient[],
  longest: number,
): RosterPatient | undefined {
  const lastHere = lastHereOf(board);
  const wasHere = ({ number }: RosterPatient) => lastHere.get(number) ?? '';
  return inTurn
    .filter(({ number }) => patientIds.get(number) !== null)
    .filter(({ course }) => TREATMENTS[course.treatment].plannedMinutes + CLEANING_MINUTES <= longest)
    .reduce<RosterPatient | undefined>(
      (first, patient) => (first === undefined || wasHere(patient) < wasHere(first) ? patient : first),
      undefined,
    );
}

/** When each patient of the roster was here today; later than all, who is here or still to come. */
function lastHereOf(board: Board): ReadonlyMap<string, Iso> {
  const lastHere = new Map<string, Iso>();
  for (const { patientId, status, scheduledAt } of Object.values(board.sessions)) {
    const patient = board.patients[patientId];
    const ours = patient && rosterPatient(patient);
    if (ours) lastHere.set(ours.number, sessionStatus(status).ended ? scheduledAt : 'here');
  }
  return lastHere;
}

function wholeMinute(at: Iso): Iso {
  return `${at.slice(0, 16)}:00.000Z`;
}
