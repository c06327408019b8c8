import { areAlike, type Board, type Id, type Patient } from '@chairside/domain';

/** The patients of the day who can be mistaken for each other, each with the others. */
export function similarNames(patients: Board['patients']): ReadonlyMap<Id, Patient[]> {
  const all = Object.values(patients);
  const similar = all.map((patient) => {
    const others = all.filter((other) => other !== patient && areAlike(patient, other));
    return [patient.id, others] as const;
  });
  return new Map(similar.filter(([, others]) => others.length > 0));
}
