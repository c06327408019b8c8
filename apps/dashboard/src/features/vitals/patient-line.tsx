import { birthWords, type Chair, type Patient } from '@chairside/domain';
import { useMemo } from 'react';
import { useBoard } from '../../live/use-board.js';
import { Badge } from '../../ui/badge.js';
import { similarNames } from '../board/similar-names.js';
import { personName } from '../board/person-words.js';
import { words } from '../board/words.en.js';
import { SHEET_WORDS } from './words.en.js';

interface PatientLineProps {
  patient: Patient | undefined;
  chair: Chair | undefined;
}

/** Whom a surface writes about: chair, name and two identifiers, never cut off; and whether another name of today is like it. */
export function PatientLine({ patient, chair }: PatientLineProps) {
  const patients = useBoard()?.board.patients;
  const isSimilar = useMemo(
    () => patient !== undefined && patients !== undefined && similarNames(patients).has(patient.id),
    [patient, patients],
  );
  return (
    <div className="entry-patient">
      <span className="entry-chair" aria-label={chair ? SHEET_WORDS.chair(chair.name) : SHEET_WORDS.noChair}>
        {chair?.name ?? '–'}
      </span>
      <div>
        <h2>
          {patient && personName(patient)} {isSimilar && <Badge>{words.similarName}</Badge>}
        </h2>
        <p>
          {patient?.birthDate && <span>{SHEET_WORDS.born(birthWords(patient.birthDate))} · </span>}
          <span>#{patient?.number}</span>
        </p>
      </div>
    </div>
  );
}
