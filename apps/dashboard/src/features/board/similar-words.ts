import type { Board, Id, Patient } from '@chairside/domain';
import { personName } from './person-words.js';
import { similarNames } from './similar-names.js';
import { words } from './words.en.js';

/** Of each patient who can be mistaken for another: with whom, and where that one sits. */
export function similarWords(board: Pick<Board, 'patients' | 'sessions' | 'chairs'>): Map<Id, string> {
  const said = (patient: Patient) => [personName(patient), chairOf(patient, board)].filter(Boolean).join(', ');
  const similar = [...similarNames(board.patients)];
  return new Map(similar.map(([id, others]) => [id, words.similarTo(others.map(said).join('; '))]));
}

function chairOf({ id }: Patient, { sessions, chairs }: Pick<Board, 'sessions' | 'chairs'>): string | undefined {
  const seated = Object.values(sessions).find(({ patientId, chairId }) => patientId === id && chairId !== null);
  const chair = chairs[seated?.chairId ?? ''];
  return chair && words.inChair(chair.name);
}
