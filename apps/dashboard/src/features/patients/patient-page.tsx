import { patientRecord, type PatientRecord } from '@chairside/contracts';
import { may, type BookedSession } from '@chairside/domain';
import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { personName } from '../board/person-words.js';
import { BookingDialog } from '../plan/booking-dialog.js';
import { VisitDialog, type VisitAct } from '../plan/visit-actions.js';
import { bornWords } from './patient-list.js';
import { useKeptRead } from './use-kept-read.js';
import { VisitsTable } from './visits-table.js';
import { PATIENT_WORDS as words } from './words.en.js';
import './patients.css';

/** One patient: who they are, what is booked, and what was. */
export function PatientPage({ patientId }: { patientId: string }) {
  const live = useBoard();
  const [attempt, setAttempt] = useState(0);
  const read = useKeptRead(
    `/api/patients/${encodeURIComponent(patientId)}`,
    patientRecord,
    (live?.planRevision ?? 0) + attempt,
  );
  if (!live || read.kind === 'loading') return <p className="people-note">{words.loadingOne}</p>;
  if (read.kind === 'failed') {
    return (
      <div className="people-note" role="alert">
        <p>
          {words.failed} {read.detail}
        </p>
        <Button onClick={() => setAttempt(attempt + 1)}>{words.tryAgain}</Button>
      </div>
    );
  }
  return <KnownPatient record={read.value} live={live} onChanged={() => setAttempt(attempt + 1)} />;
}

interface KnownPatientProps {
  record: PatientRecord;
  live: LiveBoard;
  onChanged: () => void;
}

function KnownPatient({ record: { patient, sessions }, live: { board }, onChanged }: KnownPatientProps) {
  const role = useMyRole();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<{ act: VisitAct; booked: BookedSession } | null>(null);
  const isToBook = new URLSearchParams(useSearch()).has('book');
  const here = `/patients/${patient.id}`;
  const mayBook = role !== null && may(role, 'session:book');
  const today = board.day ?? '';
  const onBooked = (sessionId: string, day: string): void => {
    onChanged();
    navigate(day === today && role !== null && may(role, 'session') ? `/s/${sessionId}` : here);
  };
  return (
    <main className="people">
      <header className="people-head">
        <div>
          <Link href="/patients" className="people-back">
            {words.toPatients}
          </Link>
          <h1>{personName(patient)}</h1>
          <p className="people-facts">
            {patient.birthDate && <span>{bornWords(patient.birthDate, today)}</span>}
            <span>#{patient.number}</span>
            <span>
              {words.allergies}: {patient.allergies ?? words.noAllergies}
            </span>
          </p>
        </div>
        {mayBook && (
          <Link href={`${here}?book`} className="button button-primary button-normal">
            {words.book}
          </Link>
        )}
      </header>
      <VisitsTable
        visits={sessions}
        board={board}
        onAct={(act, visit) =>
          setAsked({ act, booked: { ...visit, patientId: patient.id, plannedChairId: visit.chairId } })
        }
      />
      {asked && (
        <VisitDialog
          {...asked}
          patient={patient}
          timeZone={board.clinic?.timeZone ?? 'UTC'}
          onClose={() => setAsked(null)}
        />
      )}
      {mayBook && isToBook && (
        <BookingDialog
          patient={patient}
          visits={sessions}
          onClose={() => navigate(here, { replace: true })}
          onBooked={onBooked}
        />
      )}
    </main>
  );
}
