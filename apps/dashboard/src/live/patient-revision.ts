import type { Id } from '@chairside/domain';
import type { PlanningRevisions } from './planning-revisions.js';

/** The revision at which a patient's record has to be read again. */
export function patientRevision({ patients, others }: PlanningRevisions, patientId: Id): number {
  return patients[patientId] ?? others;
}
