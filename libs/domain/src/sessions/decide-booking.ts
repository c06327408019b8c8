import { clinicDay, minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import { isClinician } from '../clinic/permissions.js';
import { isForBoard, type Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError, type ProblemCode } from '../journal/problem.js';
import { yearsOld } from '../patients/age.js';
import type { Patient } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import type { BookedSession, PlannedVisit } from './infusion-session.js';
import { moveSession } from './move-session.js';
import { sessionStatus } from './session-statuses.js';

/** A booking; it joins the board with its patient when its day is open. */
export function decideBooking(board: Board, { id, payload }: CommandOf<'session:book'>, context: Context): Change[] {
  const patient = board.patients[payload.patientId];
  if (!patient || !board.clinic) throw new DomainError('not-found', 'There is no such patient in this clinic.');
  if (payload.chairId !== undefined && !board.chairs[payload.chairId]) {
    throw new DomainError('not-found', 'There is no such chair in this clinic, or it was retired.');
  }
  const protocol = protocolOf(board, payload);
  const session: BookedSession = {
    id,
    patientId: patient.id,
    protocolId: payload.protocolId,
    day: clinicDay(payload.scheduledAt, board.clinic.timeZone),
    scheduledAt: payload.scheduledAt,
    plannedMinutes: payload.plannedMinutes ?? protocol.visitMinutes,
    plannedChairId: payload.chairId ?? null,
    visit: payload.visit ?? null,
    condition: payload.condition ?? null,
  };
  refuseYoung(patient, session, protocol);
  refuseTwice(board, session, context);
  const joins: Change[] = isForBoard(board, session.day) ? [{ type: 'patient-joined-board', patient }] : [];
  return [...joins, { type: 'session-booked', sessionId: id, session }];
}

/** Whoever plans may cancel a booking; of a patient who is here a nurse or the provider decides (clinical.md T6). */
export function decideCancel(board: Board, { payload }: CommandOf<'session:cancel'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  if (sessionStatus(session.status).inClinic && !isClinician(context.actor.role)) {
    throw new DomainError('forbidden', 'This patient is here already: ask a nurse or the provider to cancel.');
  }
  return moveSession(board, payload, { move: 'cancel', reason: payload.reason }, context);
}

function refuseYoung({ birthDate }: Patient, { day }: BookedSession, { name, minimumAgeYears }: Protocol): void {
  if (birthDate === null || minimumAgeYears === null) return;
  const years = yearsOld(birthDate, day);
  if (years >= minimumAgeYears) return;
  const message = `${name} is for patients of ${minimumAgeYears} years and more. This patient is ${years} on that day.`;
  throw refusal('underage', message, 'protocolId');
}

/** Who is still to come holds a chair and a time; who is here already is judged at the door. */
function refuseTwice({ sessions, chairs }: Board, booked: BookedSession, { planned = [] }: Context): void {
  const beside: Record<Id, PlannedVisit> = { ...Object.fromEntries(planned.map((one) => [one.id, one])), ...sessions };
  const meets = Object.values(beside).filter((other) => other.status === 'scheduled' && overlap(booked, other));
  const inChair = meets.find(
    (other) => booked.plannedChairId !== null && other.plannedChairId === booked.plannedChairId,
  );
  if (inChair) {
    const chair = chairs[inChair.plannedChairId ?? '']?.name ?? '';
    throw refusal('chair-taken', `Chair ${chair} is booked from ${spanOf(inChair)}. Choose another.`, 'chairId');
  }
  const ofPatient = meets.find((other) => other.patientId === booked.patientId);
  if (!ofPatient) return;
  throw refusal('patient-booked', `This patient is booked from ${spanOf(ofPatient)} already.`, 'scheduledAt');
}

type Span = Pick<BookedSession, 'scheduledAt' | 'plannedMinutes'>;

/** Whether two visits are planned for the same minutes; one that begins when the other ends does not meet it. */
export function overlap(one: Span, other: Span): boolean {
  return one.scheduledAt < endOf(other) && other.scheduledAt < endOf(one);
}

function endOf({ scheduledAt, plannedMinutes }: Span): Iso {
  return minutesAfter(scheduledAt, plannedMinutes);
}

function spanOf(span: Span): string {
  return `${span.scheduledAt} to ${endOf(span)}`;
}

function refusal(code: ProblemCode, message: string, path: string): DomainError {
  return new DomainError(code, message, [{ path, code }]);
}
