import type { Chair, Patient } from '@chairside/domain';
import { birthWords, personName } from '../board/person-words.js';
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
        <h2>{patient && personName(patient)}</h2>
        <p>
          {patient?.birthDate && <span>{SHEET_WORDS.born(birthWords(patient.birthDate))} · </span>}
          <span>#{patient?.number}</span>
        </p>
      </div>
    </div>
  );
}
