import type { Board, LiveSession } from '@chairside/domain';
import { TASKS_WORDS as words } from './words.en.js';

/** Whom it is about: name and number, and the chair where they sit in one. */
export function patientWords({ patients, chairs }: Board, { patientId, chairId }: LiveSession): string {
  const patient = patients[patientId];
  const who = patient?.name ? `${patient.name.given} ${patient.name.family} #${patient.number}` : words.patient;
  const chair = chairId === null ? undefined : chairs[chairId]?.name;
  return chair === undefined ? who : `${chair} · ${who}`;
}
