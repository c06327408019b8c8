import type { Board, LiveSession } from '@chairside/domain';
import { chairNow } from '../board/chair-now.js';
import { TASKS_WORDS as words } from './words.en.js';

/** Whom it is about: name and number, and the chair while they sit in one. */
export function patientWords(board: Board, session: LiveSession): string {
  const patient = board.patients[session.patientId];
  const who = patient?.name ? `${patient.name.given} ${patient.name.family} #${patient.number}` : words.patient;
  const chair = chairNow(board, session)?.name;
  return chair === undefined ? who : `${chair} · ${who}`;
}
