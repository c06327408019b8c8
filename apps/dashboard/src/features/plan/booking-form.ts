import type { PatientVisit } from '@chairside/contracts';
import {
  conditions,
  currentProtocols,
  decide,
  DomainError,
  instantOn,
  minutesAfter,
  newSession,
  placeSeen,
  sessionStatus,
  SYSTEM,
  type Board,
  type BookedSession,
  type ClinicDay,
  type Commands,
  type Condition,
  type Id,
  type Iso,
  type Patient,
  type PlannedVisit,
} from '@chairside/domain';
import { isClock } from '../vitals/clock-instant.js';
import { clockTime, withClockTimes } from '../vitals/clock-time.js';
import { dayInWeek } from './plan-days.js';
import { PLAN_WORDS as words } from './words.en.js';

/** What is chosen and typed of a booking. */
export interface BookingForm {
  condition: Condition | '';
  protocolId: Id;
  day: ClinicDay;
  clock: string;
  chairId: Id;
  visit: string;
  visits: string;
}

/** What a form asks the clinic for: a booking, or another place for one. */
export type BookingWish =
  | { name: 'session:book'; payload: Commands['session:book'] }
  | { name: 'session:rebook'; payload: Commands['session:rebook'] };

type Place = Commands['session:rebook']['seen'];

const INDUCTION_VISITS = 6;
/** An add-on is booked for now; a booking typed a little late is still one. */
const GRACE_MINUTES = -15;

/** The form as it opens: today and now, and as the last visit was, one further on. */
export function bookingFor(visits: readonly PatientVisit[], today: ClinicDay, now: Iso, timeZone: string): BookingForm {
  const last = visits.find(({ status }) => status !== 'cancelled' && status !== 'no-show');
  const visit = nextVisit(last);
  return {
    condition: last?.condition ?? '',
    protocolId: last?.protocolId ?? '',
    day: today,
    clock: clockTime(now, timeZone),
    chairId: '',
    visit: String(visit.number),
    visits: String(visit.of),
  };
}

/** The form of a booking as it stands. */
export function formOf(booked: BookedSession, timeZone: string): BookingForm {
  const { condition, protocolId, day, scheduledAt, plannedChairId, visit } = booked;
  return {
    condition: condition ?? '',
    protocolId,
    day,
    clock: clockTime(scheduledAt, timeZone),
    chairId: plannedChairId ?? '',
    visit: visit ? String(visit.number) : '',
    visits: visit ? String(visit.of) : '',
  };
}

function nextVisit(last: PatientVisit | undefined): { number: number; of: number } {
  if (!last?.visit) return { number: 1, of: INDUCTION_VISITS };
  const number = last.visit.number + 1;
  return { number, of: Math.max(number, last.visit.of) };
}

/** The protocols with those first that are written for a condition. */
export function protocolsFor(board: Board, condition: Condition | ''): Board['protocols'][string][] {
  const suits = ({ conditions: written }: { conditions: Condition[] }): boolean =>
    condition !== '' && written.includes(condition);
  return currentProtocols(board.protocols).sort((a, b) => Number(suits(b)) - Number(suits(a)));
}

/** Choosing what is treated proposes the one protocol that is written for it; among several somebody chooses. */
export function withCondition(form: BookingForm, condition: Condition, board: Board): BookingForm {
  const suiting = currentProtocols(board.protocols).filter((protocol) => protocol.conditions.includes(condition));
  const [first, ...others] = suiting;
  const keeps = first === undefined || suiting.some(({ id }) => id === form.protocolId);
  const proposed = first && others.length === 0 ? first.id : '';
  return { ...form, condition, protocolId: keeps ? form.protocolId : proposed };
}

export function isCondition(value: string): value is Condition {
  return conditions.some((condition) => condition === value);
}

/** What of a form is missing or half typed, in the order of its fields; of a change only the place is asked. */
export function stillToChoose(form: BookingForm, isChange: boolean): (keyof typeof words.choose)[] {
  const { number, of } = { number: Number(form.visit), of: Number(form.visits) };
  const missing: [keyof typeof words.choose, boolean][] = [
    ['protocol', !isChange && form.protocolId === ''],
    ['day', form.day === ''],
    ['clock', !isClock(form.clock)],
    ['visit', !isChange && (number <= 0 || of < number)],
  ];
  return missing.flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}

/** The booking that a form says; nothing while something is missing or half typed. */
export function bookingOf(form: BookingForm, patientId: Id, timeZone: string): Commands['session:book'] | null {
  const { condition, protocolId } = form;
  const visit = { number: Number(form.visit), of: Number(form.visits) };
  const place = placeOf(form, timeZone);
  if (place === null || protocolId === '' || visit.number <= 0 || visit.of < visit.number) return null;
  const { scheduledAt, chairId } = place;
  return {
    ...{ patientId, protocolId, visit, scheduledAt },
    ...(chairId === null ? {} : { chairId }),
    ...(condition === '' ? {} : { condition }),
  };
}

/**
 * The change that a form says of a booking as it stood when the form opened; a time that nobody touched stays what it
 * was, to the second.
 */
export function rebookingOf(
  form: BookingForm,
  opened: BookedSession,
  timeZone: string,
): Commands['session:rebook'] | null {
  const place = placeOf(form, timeZone);
  if (place === null) return null;
  const before = formOf(opened, timeZone);
  const isSameTime = form.day === before.day && form.clock === before.clock;
  const scheduledAt = isSameTime ? opened.scheduledAt : place.scheduledAt;
  return { sessionId: opened.id, scheduledAt, chairId: place.chairId, seen: placeSeen(opened) };
}

/** Whether two places are one. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.scheduledAt === other.scheduledAt && one.chairId === other.chairId;
}

function placeOf({ day, clock, chairId }: BookingForm, timeZone: string): Place | null {
  if (day === '' || !isClock(clock)) return null;
  return { scheduledAt: instantOn(day, whole(clock), timeZone), chairId: chairId === '' ? null : chairId };
}

/** "9:05" and "0905" as "09:05". */
function whole(clock: string): string {
  const digits = clock.replace(':', '').padStart(4, '0');
  return `${digits.slice(0, 2)}:${digits.slice(2)}`;
}

interface BookingGround {
  board: Board;
  patient: Patient;
  planned: readonly PlannedVisit[];
  today: ClinicDay;
  now: Iso;
  timeZone: string;
  /** The booking that is changed, as it stands by now, where it is not a new one. */
  changed: BookedSession | undefined;
}

/** Why a booking would be refused, by the rules of the server itself; and that nobody is booked for what is over. */
export function bookingFault(wish: BookingWish, form: BookingForm, ground: BookingGround): string | null {
  const { patient, planned, today, now } = ground;
  // who is late may still be given another chair: only a time that was touched must lie ahead
  const isTimeKept = wish.name === 'session:rebook' && wish.payload.scheduledAt === wish.payload.seen.scheduledAt;
  const isOver = isTimeKept ? null : overFault(wish, form, ground);
  if (isOver !== null) return isOver;
  const isHere = planned.some(({ patientId, status }) => patientId === patient.id && sessionStatus(status).inClinic);
  if (isHere && form.day === today) return words.isHere;
  return refusalOf(wish, ground, now);
}

function overFault({ name, payload }: BookingWish, { day, clock }: BookingForm, ground: BookingGround): string | null {
  const { today, now, timeZone } = ground;
  // a visit is moved to no day that is over by the rules themselves
  if (day < today) return name === 'session:book' ? words.pastDay(dayInWeek(day)) : null;
  if (payload.scheduledAt >= minutesAfter(now, GRACE_MINUTES)) return null;
  return words.pastTime(clock, clockTime(now, timeZone));
}

function refusalOf(wish: BookingWish, ground: BookingGround, now: Iso): string | null {
  const { board, patient, planned, timeZone, changed } = ground;
  const patients = { ...board.patients, [patient.id]: patient };
  const sessions = changed ? { [changed.id]: newSession(changed), ...board.sessions } : board.sessions;
  try {
    const command = { id: patient.id, ...wish };
    decide({ ...board, patients, sessions }, command, { actor: SYSTEM, now, rate: 1, planned });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return withClockTimes(error.message, timeZone);
    throw error;
  }
}
