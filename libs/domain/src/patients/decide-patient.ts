import { may } from '../clinic/permissions.js';
import type { Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { CommandOf, Commands } from '../journal/command.js';
import type { Context } from '../journal/context.js';
import { DomainError } from '../journal/problem.js';
import { birthWords } from './birth-words.js';
import { initialsOf, type Patient } from './patient.js';

/** Somebody new, under a number that nobody else has. */
export function decideRegister(
  board: Board,
  { id, payload }: CommandOf<'patient:register'>,
  context: Context,
): Change[] {
  return [{ type: 'patient-registered', patient: judged(board, detailsOf(id, payload), context) }];
}

/**
 * Puts the details of a patient right, wherever they are shown: a slip at registration, an allergy learned later. It
 * carries all of them, as they are from now on; the journal keeps what stood before. The same again changes nothing.
 */
export function decideCorrectPatient(
  board: Board,
  { payload }: CommandOf<'patient:correct'>,
  context: Context,
): Change[] {
  const known = board.patients[payload.patientId];
  if (!known) throw new DomainError('not-found', 'There is no such patient in this clinic.');
  const patient = judged(board, detailsOf(known.id, payload), context);
  return isSame(known, patient) ? [] : [{ type: 'patient-corrected', patient }];
}

function detailsOf(id: string, said: Commands['patient:register']): Patient {
  const { name, birthDate, number, allergies = null } = said;
  return { id, name, birthDate, number, initials: initialsOf(name), allergies };
}

function judged(board: Board, patient: Patient, context: Context): Patient {
  refuseUnborn(patient, context.now);
  refuseTaken(board, patient, context);
  return patient;
}

function refuseUnborn({ birthDate }: Patient, now: Iso): void {
  if (birthDate === null || birthDate <= now.slice(0, 10)) return;
  throw new DomainError('invalid-date', 'A birth date cannot lie ahead.', [
    { path: 'birthDate', code: 'invalid-date', value: birthDate },
  ]);
}

/** A number is given once. Whoever may see patients is told whose it is, so that they need not look for them. */
function refuseTaken(board: Board, { id, number }: Patient, { actor, numbered }: Context): void {
  const known = { ...(numbered && { [numbered.id]: numbered }), ...board.patients };
  const other = Object.values(known).find((patient) => patient.number === number && patient.id !== id);
  if (!other) return;
  const who = may(actor.role, 'patients') ? whoIs(other) : '';
  throw new DomainError('patient-number-taken', `Another patient has this number${who}.`, [
    { path: 'number', code: 'patient-number-taken', value: number },
  ]);
}

function whoIs({ name, birthDate }: Patient): string {
  if (!name || birthDate === null) return '';
  return `: ${`${name.given} ${name.family}`.trim()}, born ${birthWords(birthDate)}`;
}

function isSame(one: Patient, other: Patient): boolean {
  const said = ({ name, birthDate, number, allergies }: Patient) =>
    JSON.stringify([name?.family, name?.given, birthDate, number, allergies]);
  return said(one) === said(other);
}
