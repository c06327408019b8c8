import { birthWords, type Board } from '@chairside/domain';
import { useId } from 'react';
import { Badge } from '../../ui/badge.js';
import { personName } from '../board/person-words.js';
import { similarNames } from '../board/similar-names.js';
import { words as boardWords } from '../board/words.en.js';
import { ProblemText } from '../sessions/problem-text.js';
import { HAND_OVER_WORDS as words } from './hand-over-words.en.js';
import type { HandOverRow } from './use-hand-over.js';

interface HandOverPatientProps {
  board: Board;
  row: HandOverRow;
  isSaid: boolean;
  onChange: (changed: Partial<HandOverRow>) => void;
}

/** One patient to tick, by chair, name and two identifiers; once ticked, what the next nurse has to know. */
export function HandOverPatient({ board, row, isSaid, onChange }: HandOverPatientProps) {
  const { sessions, patients, chairs, staff, clinic } = board;
  const noteId = useId();
  const hintId = useId();
  const session = sessions[row.sessionId];
  const patient = patients[session?.patientId ?? ''];
  const chair = chairs[session?.chairId ?? ''];
  const name = patient ? personName(patient) : words.somebody;
  const nurse = row.fromId === null ? words.noNurse : words.nurseIs(staff[row.fromId]?.name ?? words.somebody);
  const isFree = isSaid && row.note.trim() === '';
  return (
    <div className="hand-over-row">
      <label className="field-tick">
        <input
          type="checkbox"
          checked={row.isTicked}
          onChange={(event) => onChange({ isTicked: event.target.checked })}
        />
        <span>
          <b>{chair ? words.chair(chair.name) : words.noChair}</b> · <b>{name}</b>{' '}
          {patient && similarNames(patients).has(patient.id) && <Badge>{boardWords.similarName}</Badge>}
          <small className="hand-over-who">
            {patient?.birthDate && `${words.born(birthWords(patient.birthDate))} · `}#{patient?.number} · {nurse}
          </small>
        </span>
      </label>
      {row.isTicked && (
        <div className="field">
          <label htmlFor={noteId}>{words.note(name)}</label>
          <textarea
            id={noteId}
            rows={3}
            maxLength={500}
            aria-describedby={hintId}
            value={row.note}
            onChange={(event) => onChange({ note: event.target.value })}
          />
          <span id={hintId} className="field-hint">
            {isFree ? words.noteFree : isSaid || row.note === '' ? words.noteHint : words.missing.note}
          </span>
        </div>
      )}
      <ProblemText problem={row.problem} timeZone={clinic?.timeZone ?? 'UTC'} refused={words.refused} />
    </div>
  );
}
