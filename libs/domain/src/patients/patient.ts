import type { Id } from '../clinic/clinic-time.js';

export interface PersonName {
  family: string;
  given: string;
}

/** A patient. Name, birth date and telephone are absent on views that may not show them. */
export interface Patient {
  id: Id;
  name: PersonName | null;
  /** YYYY-MM-DD */
  birthDate: string | null;
  /** The clinic's own number for the patient, kept as typed. */
  number: string;
  initials: string;
  allergies: string | null;
  /** Where the patient is called, as typed. */
  phone: string | null;
}

/** All that is charted of who a patient is, with nothing left out. */
export interface PatientDetails {
  name: PersonName;
  birthDate: string;
  number: string;
  allergies: string | null;
  phone: string | null;
}

/** The letters that stand for a name on a view without names. */
export function initialsOf(name: PersonName): string {
  return [name.given, name.family].map((part) => [...part.trim()][0]?.toLocaleUpperCase('en') ?? '').join('');
}
