import type { PatientVisit } from '@chairside/contracts';
import {
  conditions,
  decide,
  DomainError,
  instantOn,
  minutesAfter,
  sessionStatus,
  SYSTEM,
  type Board,
  type ClinicDay,
  type Commands,
  type Condition,
  type Id,
  type Iso,
  type Patient,
  type PlannedVisit,
} from '@chairside/domain';
import { clockTime, isClock, withClockTimes } from '../vitals/clock-time.js';
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

function nextVisit(last: PatientVisit | undefined): { number: number; of: number } {
  if (!last?.visit) return { number: 1, of: INDUCTION_VISITS };
  const number = last.visit.number + 1;
  return { number, of: Math.max(number, last.visit.of) };
}

/** The protocols with those first that are written for a condition. */
export function protocolsFor(board: Board, condition: Condition | ''): Board['protocols'][string][] {
  const suits = ({ conditions: written }: { conditions: Condition[] }): boolean =>
    condition !== '' && written.includes(condition);
  return Object.values(board.protocols).sort((a, b) => Number(suits(b)) - Number(suits(a)));
}

/** Choosing what is treated proposes the one protocol that is written for it. */
export function withCondition(form: BookingForm, condition: Condition, board: Board): BookingForm {
  const suiting = Object.values(board.protocols).filter((protocol) => protocol.conditions.includes(condition));
  const keeps = suiting.some(({ id }) => id === form.protocolId);
  return { ...form, condition, protocolId: keeps ? form.protocolId : (suiting[0]?.id ?? form.protocolId) };
}

export function isCondition(value: string): value is Condition {
  return conditions.some((condition) => condition === value);
}

/** The booking that a form says; nothing while something is missing or half typed. */
export function bookingOf(form: BookingForm, patientId: Id, timeZone: string): Commands['session:book'] | null {
  const { condition, protocolId, day, clock, chairId } = form;
  const visit = { number: Number(form.visit), of: Number(form.visits) };
  const isWhole = protocolId !== '' && day !== '' && isClock(clock) && visit.number > 0 && visit.of >= visit.number;
  if (!isWhole) return null;
  const scheduledAt = instantOn(day, whole(clock), timeZone);
  const chosen = { ...(chairId === '' ? {} : { chairId }), ...(condition === '' ? {} : { condition }) };
  return { patientId, protocolId, scheduledAt, visit, ...chosen };
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
}

/** Why a booking would be refused, by the rules of the server itself; and that nobody is booked for what is over. */
export function bookingFault(
  booking: Commands['session:book'],
  form: BookingForm,
  ground: BookingGround,
): string | null {
  const { board, patient, planned, today, now, timeZone } = ground;
  if (form.day < today) return words.pastDay(dayInWeek(form.day));
  if (booking.scheduledAt < minutesAfter(now, GRACE_MINUTES))
    return words.pastTime(form.clock, clockTime(now, timeZone));
  const isHere = planned.some(({ patientId, status }) => patientId === patient.id && sessionStatus(status).inClinic);
  if (isHere && form.day === today) return words.isHere;
  const withPatient = { ...board, patients: { ...board.patients, [patient.id]: patient } };
  try {
    const command = { id: patient.id, name: 'session:book' as const, payload: booking };
    decide(withPatient, command, { actor: SYSTEM, now, rate: 1, planned });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return withClockTimes(error.message, timeZone);
    throw error;
  }
}
