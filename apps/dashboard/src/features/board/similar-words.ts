import type { Board, Id, Patient } from '@chairside/domain';
import { personName } from './person-words.js';
import { words } from './words.en.js';

type Seating = Pick<Board, 'sessions' | 'chairs'>;

/** Of each patient who can be mistaken for another: with whom, and where that one sits. */
export function similarWords(similar: ReadonlyMap<Id, Patient[]>, seating: Seating): Map<Id, string> {
  const said = (patient: Patient) => [personName(patient), chairOf(patient, seating)].filter(Boolean).join(', ');
  return new Map([...similar].map(([id, others]) => [id, words.similarTo(others.map(said).join('; '))]));
}

function chairOf({ id }: Patient, { sessions, chairs }: Seating): string | undefined {
  const seated = Object.values(sessions).find(({ patientId, chairId }) => patientId === id && chairId !== null);
  const chair = chairs[seated?.chairId ?? ''];
  return chair && words.inChair(chair.name);
}
