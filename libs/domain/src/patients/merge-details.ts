import { DomainError, type FieldFault } from '../journal/problem.js';
import { initialsOf, type Patient, type PatientDetails } from './patient.js';
import { say } from './say.js';
import type { DETAIL_WORDS } from './words.en.js';

/** A detail of a patient that is put right by itself, as a refusal names it. */
export type DetailPath = keyof typeof DETAIL_WORDS;

type Detail = string | null;
type Merge = <T extends Detail>(path: DetailPath, now: T, seen: T, wanted: T) => T;

/**
 * A patient with what an author changed of the details that they saw: whatever else was corrected meanwhile stays. Where
 * somebody else changed the same detail to something else, all of it is refused with what stands there now.
 */
export function mergeDetails(now: Patient, seen: PatientDetails, wanted: PatientDetails): Patient {
  const stale: FieldFault[] = [];
  const merge: Merge = (path, stands, before, after) => {
    if (after === before) return stands;
    if (stands !== before && stands !== after) stale.push({ path, code: 'stale', value: stands ?? '' });
    return after;
  };
  const { family = '', given = '' } = now.name ?? {};
  const name = {
    family: merge('name.family', family, seen.name.family, wanted.name.family),
    given: merge('name.given', given, seen.name.given, wanted.name.given),
  };
  const merged = {
    id: now.id,
    name,
    initials: initialsOf(name),
    birthDate: merge<Detail>('birthDate', now.birthDate, seen.birthDate, wanted.birthDate),
    number: merge('number', now.number, seen.number, wanted.number),
    allergies: merge('allergies', now.allergies, seen.allergies, wanted.allergies),
    phone: merge('phone', now.phone, seen.phone, wanted.phone),
  };
  if (stale.length > 0) throw new DomainError('stale', say('changed', stale.map(detailOf)), stale, now.id);
  return merged;
}

function detailOf({ path, value }: FieldFault): [DetailPath, string] {
  return [path as DetailPath, `${value}`];
}
