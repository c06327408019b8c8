import {
  clinicDay,
  isForBoard,
  minutesAfter,
  sessionStatus,
  statusSince,
  type Chair,
  type Iso,
  type LiveSession,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { TREATMENTS } from './courses.js';
import { ROSTER, rosterPatient, type RosterPatient } from './roster.js';
import { vary } from './variation.js';
import { nurseName, nurseOfChair, patientOf, type Act, type World } from './world.js';

const NEXT_AFTER_MINUTES = 30;
const WALK_IN_MINUTES = 3;
/** Two patients do not come at the same time. */
const APART_MS = 4 * 60_000;
const CLEANING_MINUTES = 3;
const PATIENTS_A_DAY = 29;
/** Shares of those who are booked. */
const NO_SHOWS = 0.04;
const CANCELLED = 0.04;
const LATE = 0.08;
const VISITS = 6;

/** What a chair needs so that a patient comes: a booking, or the arrival of the one who is booked. */
export function planArrival(world: World, chair: Chair): Act[] {
  const sessions = Object.values(world.board.sessions);
  const seated = sessions.find((session) => isIn(session, chair));
  const booked = sessions.find((session) => isBookedFor(world, session, chair));
  if (seated) return booked || seated.status !== 'recovering' ? [] : planNext(world, chair, seated);
  if (!booked) return planFirst(world, chair);
  return [isHereAlready(world, booked) ? planCancel(world, chair, booked) : planComing(world, chair, booked)];
}

/** The next patient is booked while the present one recovers, for when the chair is free. */
function planNext(world: World, chair: Chair, seated: LiveSession): Act[] {
  const since = statusSince(seated);
  const freeAt = minutesAfter(seated.scheduledAt, seated.plannedMinutes);
  const homeAt = wholeMinute(minutesAfter(since, NEXT_AFTER_MINUTES));
  const dueAt = minutesAfter(since, vary(2, 6, seated.id, 'next'));
  return planBooking(world, chair, { scheduledAt: freeAt > homeAt ? freeAt : homeAt, dueAt });
}

/** An empty chair waits for nobody; when many are empty, their patients come one after the other. */
function planFirst(world: World, chair: Chair): Act[] {
  const walksIn = wholeMinute(minutesAfter(world.now, WALK_IN_MINUTES));
  const opens = world.hours?.from ?? '';
  const scheduledAt = freeMoment(world, walksIn > opens ? walksIn : opens);
  return planBooking(world, chair, { scheduledAt, dueAt: world.now });
}

function freeMoment({ board }: World, from: Iso): Iso {
  const taken = Object.values(board.sessions).flatMap(({ status, scheduledAt }) =>
    status === 'scheduled' ? Date.parse(scheduledAt) : [],
  );
  const isTaken = (at: Iso) => taken.some((other) => Math.abs(other - Date.parse(at)) < APART_MS);
  let moment = from;
  while (isTaken(moment)) moment = minutesAfter(moment, 1);
  return moment;
}

function isIn(session: LiveSession, chair: Chair): boolean {
  return sessionStatus(session.status).inClinic === true && (session.chairId ?? session.plannedChairId) === chair.id;
}

function isBookedFor(world: World, session: LiveSession, chair: Chair): boolean {
  return (
    session.status === 'scheduled' && session.plannedChairId === chair.id && patientOf(world, session) !== undefined
  );
}

interface Booking {
  scheduledAt: Iso;
  dueAt: Iso;
}

/** Registers the next patient of the roster if the clinic does not know them, and books them. */
function planBooking(world: World, chair: Chair, { scheduledAt, dueAt }: Booking): Act[] {
  // a booking for tomorrow is not on the board, and would be made again and again: it waits for midnight
  if (!isForBoard(world.board, dayOf(world, scheduledAt))) return [];
  if (world.hours && scheduledAt > world.hours.to) return [];
  const patient = nextPatient(world);
  const basis = { about: chair.id, by: nurseName(nurseOfChair(chair.name)), dueAt };
  const patientId = world.patientIds.get(patient.number);
  if (!patientId) {
    const { name, birthDate, number, allergies } = patient;
    const payload = { name, birthDate, number, ...(allergies === null ? {} : { allergies }) };
    return [{ ...basis, draft: () => ({ name: 'patient:register', payload }) }];
  }
  const { protocolId, plannedMinutes } = TREATMENTS[patient.course.treatment];
  const visit = visitOn(world, patient);
  const payload = { patientId, protocolId, scheduledAt, plannedMinutes, chairId: chair.id, visit };
  return [{ ...basis, draft: () => ({ name: 'session:book', payload }) }];
}

/** Most come about the booked time, when the chair is clean; a few come late, call it off, or do not come. */
function planComing(world: World, chair: Chair, session: LiveSession): Act {
  const { id: sessionId, scheduledAt } = session;
  const by = nurseName(nurseOfChair(chair.name));
  const chance = vary(0, 1, sessionId, 'comes');
  const act = (minutes: number, draft: Draft): Act => {
    return { about: sessionId, by, dueAt: minutesAfter(scheduledAt, minutes), draft: () => draft };
  };
  if (chance < NO_SHOWS) return act(20, { name: 'session:no-show', payload: { sessionId, contactAttempts: 2 } });
  if (chance < NO_SHOWS + CANCELLED) {
    return act(-1, { name: 'session:cancel', payload: { sessionId, reason: chance < 0.05 ? 'illness' : 'no-escort' } });
  }
  const isLate = chance > 1 - LATE;
  const minutes = isLate ? vary(8, 17, sessionId, 'late') : vary(-3, 2, sessionId, 'arrival');
  const comes = act(minutes, { name: 'session:check-in', payload: { sessionId, identifiers: identifiersOf(session) } });
  const cleanAt = minutesAfter(lastUseOf(world, chair), CLEANING_MINUTES);
  return comes.dueAt > cleanAt ? comes : { ...comes, dueAt: cleanAt };
}

/** Nobody can sit in two chairs: whoever was booked twice keeps the chair that they are in. */
function planCancel({ now }: World, chair: Chair, { id: sessionId }: LiveSession): Act {
  const by = nurseName(nurseOfChair(chair.name));
  const payload = { sessionId, reason: 'other' as const };
  return { about: sessionId, by, dueAt: now, draft: () => ({ name: 'session:cancel', payload }) };
}

function isHereAlready({ board }: World, { patientId }: LiveSession): boolean {
  return Object.values(board.sessions).some(
    (session) => session.patientId === patientId && sessionStatus(session.status).inClinic === true,
  );
}

function identifiersOf(session: LiveSession): ('name' | 'birth-date' | 'number')[] {
  return vary(0, 1, session.id, 'identifiers') < 0.7 ? ['name', 'birth-date'] : ['name', 'number'];
}

/** Whoever of the roster has not been here today, each day from another place in it; when all have, who was here first. */
function nextPatient(world: World): RosterPatient {
  const { board, patientIds } = world;
  const lastHere = new Map<string, Iso>();
  for (const session of Object.values(board.sessions)) {
    const patient = board.patients[session.patientId];
    const ours = patient && rosterPatient(patient);
    if (ours) lastHere.set(ours.number, isOver(session) ? session.scheduledAt : 'here');
  }
  const from = (dayNumber(world) * PATIENTS_A_DAY) % ROSTER.length;
  const inTurn = [...ROSTER.slice(from), ...ROSTER.slice(0, from)];
  const byLast = inTurn
    .filter(({ number }) => patientIds.get(number) !== null)
    .sort((a, b) => (lastHere.get(a.number) ?? '').localeCompare(lastHere.get(b.number) ?? ''));
  const [next] = byLast;
  if (!next) throw new RangeError('the roster is empty');
  return next;
}

function isOver(session: LiveSession): boolean {
  return sessionStatus(session.status).ended === true;
}

function lastUseOf({ board }: World, chair: Chair): Iso {
  return Object.values(board.sessions)
    .filter((session) => session.chairId === chair.id && isOver(session))
    .reduce((last, session) => (statusSince(session) > last ? statusSince(session) : last), '1970-01-01T00:00:00.000Z');
}

function visitOn(world: World, patient: RosterPatient): { number: number; of: number } {
  return { number: 1 + ((dayNumber(world) + Number(patient.number) * 5) % VISITS), of: VISITS };
}

function dayNumber(world: World): number {
  return Math.floor(Date.parse(dayOf(world, world.now)) / 86_400_000);
}

function dayOf({ board }: World, at: Iso): string {
  return board.clinic ? clinicDay(at, board.clinic.timeZone) : at.slice(0, 10);
}

function wholeMinute(at: Iso): Iso {
  return `${at.slice(0, 16)}:00.000Z`;
}
