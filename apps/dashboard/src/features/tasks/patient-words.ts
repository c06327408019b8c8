import { sessionStatus, type Board, type LiveSession } from '@chairside/domain';
import { TASKS_WORDS as words } from './words.en.js';

/** Whom it is about: name and number, and the chair while they sit in one. */
export function patientWords({ patients, chairs }: Board, { patientId, chairId, status }: LiveSession): string {
  const patient = patients[patientId];
  const who = patient?.name ? `${patient.name.given} ${patient.name.family} #${patient.number}` : words.patient;
  const chair = sessionStatus(status).inClinic ? chairs[chairId ?? '']?.name : undefined;
  return chair === undefined ? who : `${chair} · ${who}`;
}
