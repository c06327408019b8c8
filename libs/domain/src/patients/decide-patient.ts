import { may } from '../clinic/permissions.js';
import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf, Commands } from '../journal/command.js';
import type { Context } from '../journal/context.js';
import { DomainError, type FieldFault } from '../journal/problem.js';
import { mergeDetails } from './merge-details.js';
import { initialsOf, type Patient } from './patient.js';
import { say } from './say.js';

/** Somebody new, under a number that nobody else has. */
export function decideRegister(
  board: Board,
  { id, payload }: CommandOf<'patient:register'>,
  context: Context,
): Change[] {
  return [{ type: 'patient-registered', patient: judged(board, detailsOf(id, payload), context) }];
}

/**
 * Puts the details of a patient right, wherever they are shown: a slip at registration, an allergy learned later. Of what
 * its author saw, only what they changed is written; the journal keeps what stood before. The same again changes nothing.
 */
export function decideCorrectPatient(
  board: Board,
  { payload }: CommandOf<'patient:correct'>,
  context: Context,
): Change[] {
  const known = board.patients[payload.patientId];
  if (!known) throw new DomainError('not-found', say('noSuchPatient'));
  const patient = judged(board, mergeDetails(known, payload.seen, payload), context);
  if (isSame(known, patient)) return [];
  const joins: Change[] = isOnBoard(board, known.id, context) ? [{ type: 'patient-joined-board', patient }] : [];
  return [{ type: 'patient-corrected', patient }, ...joins];
}

/** Whether the clinic's own board shows a patient: not those who are brought to a decision as guests. */
function isOnBoard({ sessions }: Board, id: Id, { guests = [] }: Context): boolean {
  return Object.values(sessions).some((session) => session.patientId === id && !guests.includes(session.id));
}

function detailsOf(id: Id, said: Commands['patient:register']): Patient {
  const { name, birthDate, number, allergies = null, phone = null } = said;
  return { id, name, birthDate, number, initials: initialsOf(name), allergies, phone };
}

function judged(board: Board, patient: Patient, context: Context): Patient {
  refuseUnborn(patient, context.now);
  refuseTaken(board, patient, context);
  return patient;
}

function refuseUnborn({ birthDate }: Patient, now: Iso): void {
  if (birthDate === null || birthDate <= now.slice(0, 10)) return;
  throw new DomainError('invalid-date', say('bornAhead'), [
    { path: 'birthDate', code: 'invalid-date', value: birthDate },
  ]);
}

/** A number is given once. Whoever may see patients is told whose it is, so that they need not look for them. */
function refuseTaken(board: Board, { id, number }: Patient, { actor, numbered }: Context): void {
  const known = { ...(numbered && { [numbered.id]: numbered }), ...board.patients };
  const other = Object.values(known).find((patient) => patient.number === number && patient.id !== id);
  if (!other) return;
  const who = may(actor.role, 'patients') ? whoIs(other) : null;
  const fields: FieldFault[] = [{ path: 'number', code: 'patient-number-taken', value: number }];
  const shows = who === null ? null : other.id;
  throw new DomainError('patient-number-taken', say('numberTaken', who), fields, shows);
}

function whoIs({ name, birthDate }: Patient): [name: string, birthDate: string] | null {
  if (!name || birthDate === null) return null;
  return [`${name.given} ${name.family}`.trim(), birthDate];
}

function isSame(one: Patient, other: Patient): boolean {
  const said = ({ name, birthDate, number, allergies, phone }: Patient) =>
    JSON.stringify([name?.family, name?.given, birthDate, number, allergies, phone]);
  return said(one) === said(other);
}
