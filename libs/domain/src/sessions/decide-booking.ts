import { clinicDay, type ClinicDay, type Id } from '../clinic/clinic-time.js';
import { isForBoard, type Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf, Commands } from '../journal/command.js';
import { protocolOf, sessionOn, type Context } from '../journal/context.js';
import { DomainError, type ProblemCode } from '../journal/problem.js';
import { yearsOld } from '../patients/age.js';
import type { Patient } from '../patients/patient.js';
import { currentVersion } from '../protocols/current-protocols.js';
import type { Protocol } from '../protocols/protocol.js';
import { isAtHome } from '../protocols/routes.js';
import type { BookedPlace, BookedSession } from './infusion-session.js';
import type { PlannedVisit } from './planned-visit.js';
import { joinsBoard } from './move-session.js';
import { overlap, spanOf } from './planned-span.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';
import { refuseMoved } from './seen-place.js';

/** A booking; it joins the board with its patient when its day is open. */
export function decideBooking(board: Board, { id, payload }: CommandOf<'session:book'>, context: Context): Change[] {
  const patient = patientOf(board, payload.patientId);
  const protocolId = currentVersion(board.protocols, payload.protocolId);
  const protocol = protocolOf(board, { protocolId });
  const session: BookedSession = {
    id,
    patientId: patient.id,
    protocolId,
    ...placeOf(board, payload, protocol.visitMinutes),
    visit: payload.visit ?? null,
    condition: payload.condition ?? null,
  };
  refuseChairAtHome(session, protocol);
  refuseYoung(patient, session.day, protocol);
  refuseTwice(board, session, context);
  const joins: Change[] = isForBoard(board, session.day) ? [{ type: 'patient-joined-board', patient }] : [];
  return [...joins, { type: 'session-booked', sessionId: id, session }];
}

/** A booking is moved by the rules of a booking, until the patient comes. It follows its day: onto the board, or off it. */
export function decideRebook(board: Board, { payload }: CommandOf<'session:rebook'>, context: Context): Change[] {
  const session = sessionOn(board, payload.sessionId);
  if (session.status !== 'scheduled') {
    throw new DomainError('illegal-transition', say('bookingOver', session.status));
  }
  const place = placeOf(board, payload, session.plannedMinutes);
  if (isSamePlace(place, session)) return [];
  refuseMoved(board, session, payload.seen, 'change');
  refuseOver(board, place.day);
  const moved = { ...session, ...place };
  refuseChairAtHome(moved, protocolOf(board, session));
  refuseYoung(patientOf(board, session.patientId), place.day, protocolOf(board, session));
  refuseTwice(board, moved, context);
  const isForToday = isForBoard(board, place.day);
  const leaves = !isForToday && !context.guests?.includes(session.id);
  return [
    ...(isForToday ? joinsBoard(board, session, context) : []),
    { type: 'session-rebooked', sessionId: session.id, place },
    ...(leaves ? [{ type: 'session-left-board' as const, sessionId: session.id }] : []),
  ];
}

/** The patient that a visit is or was booked for. */
export function patientOf({ patients, clinic }: Board, patientId: Id): Patient {
  const patient = patients[patientId];
  if (!patient || !clinic) throw new DomainError('not-found', say('noSuchPatient'));
  return patient;
}

type PlaceWish = Pick<Commands['session:book' | 'session:rebook'], 'scheduledAt' | 'plannedMinutes' | 'chairId'>;

/** When and where somebody wants a visit; its length, where none is named, is the usual one. */
function placeOf({ chairs, clinic }: Board, wish: PlaceWish, usualMinutes: number): BookedPlace {
  const plannedChairId = wish.chairId ?? null;
  if (plannedChairId !== null && !chairs[plannedChairId]) {
    throw new DomainError('not-found', say('noSuchChair'));
  }
  return {
    day: clinicDay(wish.scheduledAt, clinic?.timeZone ?? 'UTC'),
    scheduledAt: wish.scheduledAt,
    plannedMinutes: wish.plannedMinutes ?? usualMinutes,
    plannedChairId,
  };
}

function isSamePlace(one: BookedPlace, other: BookedPlace): boolean {
  const { scheduledAt, plannedMinutes, plannedChairId } = one;
  return (
    scheduledAt === other.scheduledAt &&
    plannedMinutes === other.plannedMinutes &&
    plannedChairId === other.plannedChairId
  );
}

/** A visit that is moved is one to come: a missed one needs a new day. A booking of the past is charted late instead. */
function refuseOver(board: Board, day: ClinicDay): void {
  if (board.day === null || day >= board.day) return;
  throw refusal('past-date', say('dayOver'), 'scheduledAt');
}

/** Nobody comes for a session at home: a chair that is held for it stays empty. */
function refuseChairAtHome({ plannedChairId }: BookedSession, protocol: Protocol): void {
  if (plannedChairId === null || !isAtHome(protocol)) return;
  throw refusal('not-allowed', say('noChairAtHome'), 'chairId');
}

/** Below the protocol's minimum age nobody is booked for it, nor begins a visit by it. */
export function refuseYoung({ birthDate }: Patient, day: ClinicDay, { name, minimumAgeYears }: Protocol): void {
  if (birthDate === null || minimumAgeYears === null) return;
  const years = yearsOld(birthDate, day);
  if (years >= minimumAgeYears) return;
  const message = say('tooYoung', name, minimumAgeYears, years);
  throw refusal('underage', message, 'protocolId');
}

/** Who is still to come holds a chair and a time, but not against itself; who is here already is judged at the door. */
function refuseTwice({ sessions, chairs }: Board, booked: BookedSession, { planned = [] }: Context): void {
  const beside: Record<Id, PlannedVisit> = { ...Object.fromEntries(planned.map((one) => [one.id, one])), ...sessions };
  const meets = Object.values(beside).filter(
    (other) => other.id !== booked.id && other.status === 'scheduled' && overlap(booked, other),
  );
  const inChair = meets.find(
    (other) => booked.plannedChairId !== null && other.plannedChairId === booked.plannedChairId,
  );
  if (inChair) {
    const chair = chairs[inChair.plannedChairId ?? '']?.name ?? '';
    throw refusal('chair-taken', say('chairBooked', chair, spanOf(inChair)), 'chairId');
  }
  const ofPatient = meets.find((other) => other.patientId === booked.patientId);
  if (!ofPatient) return;
  throw refusal('patient-booked', say('patientBooked', spanOf(ofPatient)), 'scheduledAt');
}

function refusal(code: ProblemCode, message: Said, path: string): DomainError {
  return new DomainError(code, message, [{ path, code }]);
}
