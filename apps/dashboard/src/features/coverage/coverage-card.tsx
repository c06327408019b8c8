import { clinicDay, may, PAYMENT_WORDS, type Board, type Coverage, type Id } from '@chairside/domain';
import { useState } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { dayInWeek, dayOfYear } from '../plan/plan-days.js';
import { CoverageDialog } from './coverage-dialog.js';
import { coverageLine } from './coverage-words.js';
import { COVERAGE_WORDS as words } from './words.en.js';
import './coverage.css';

interface CoverageCardProps {
  patientId: Id;
  /** Every note, the one that holds first. */
  notes: readonly Coverage[];
  board: Board;
  onNoted: () => void;
}

/** How the visits of a patient are paid for, for who may see it; it blocks nothing. */
export function CoverageCard({ patientId, notes, board, onNoted }: CoverageCardProps) {
  const role = useMyRole();
  const [isNoting, setIsNoting] = useState(false);
  const [last, ...earlier] = notes;
  const onSaved = (): void => {
    setIsNoting(false);
    onNoted();
  };
  return (
    <section className="coverage" aria-label={words.title}>
      <div className="coverage-head">
        <h2 className="people-title">{words.title}</h2>
        {role !== null && may(role, 'coverage:note') && (
          <Button size="small" onClick={() => setIsNoting(true)}>
            {words.note}
          </Button>
        )}
      </div>
      {last ? <LastNote note={last} board={board} /> : <p>{words.none}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <ul>
            {earlier.map((note, index) => (
              <li key={earlier.length - index}>
                <NoteLine note={note} board={board} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="coverage-quiet">{words.seenBy}</p>
      {isNoting && (
        <CoverageDialog
          patientId={patientId}
          timeZone={zoneOf(board)}
          onClose={() => setIsNoting(false)}
          onDone={onSaved}
        />
      )}
    </section>
  );
}

function LastNote({ note, board }: { note: Coverage; board: Board }) {
  return (
    <p>
      <Badge>{coverageLine(note, board.day ?? '')}</Badge> {note.words} <NotedBy note={note} board={board} />
    </p>
  );
}

function NoteLine({ note, board }: { note: Coverage; board: Board }) {
  const until = note.authorisedUntil === null ? [] : [words.authorised(dayInWeek(note.authorisedUntil))];
  const said = [PAYMENT_WORDS[note.way], ...until, ...(note.words === null ? [] : [note.words])];
  return (
    <>
      {said.join(' · ')} <NotedBy note={note} board={board} />
    </>
  );
}

function NotedBy({ note, board }: { note: Coverage; board: Board }) {
  const name = board.staff[note.by]?.name ?? words.somebody;
  return <span className="coverage-quiet">{words.by(name, dayOfYear(clinicDay(note.at, zoneOf(board))))}</span>;
}

function zoneOf({ clinic }: Board): string {
  return clinic?.timeZone ?? 'UTC';
}
