import type { Chair, Patient } from '@chairside/domain';
import { birthDate } from './birth-date.js';
import { SHEET_WORDS } from './words.en.js';

interface PatientLineProps {
  patient: Patient | undefined;
  chair: Chair | undefined;
}

/** Whom a surface writes about: chair, name and two identifiers, never cut off. */
export function PatientLine({ patient, chair }: PatientLineProps) {
  return (
    <div className="entry-patient">
      <span className="entry-chair" aria-label={chair ? SHEET_WORDS.chair(chair.name) : SHEET_WORDS.noChair}>
        {chair?.name ?? '–'}
      </span>
      <div>
        <h2>{patientName(patient)}</h2>
        <p>
          {patient?.birthDate && <span>{SHEET_WORDS.born(birthDate(patient.birthDate))} · </span>}
          <span>#{patient?.number}</span>
        </p>
      </div>
    </div>
  );
}

/** "RAMAN, Priya"; initials on a view without names. */
export function patientName(patient: Patient | undefined): string {
  if (!patient) return '';
  return patient.name ? `${patient.name.family.toLocaleUpperCase('en')}, ${patient.name.given}` : patient.initials;
}
