import { patientRecord, type PatientRecord } from '@chairside/contracts';
import { may, type BookedSession, type ClinicDay, type Patient } from '@chairside/domain';
import { useState, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { Button } from '../../ui/button.js';
import { forgetTyped } from '../auth/typed-here.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { personName } from '../board/person-words.js';
import { BookingDialog } from '../plan/booking-dialog.js';
import { VisitDialog, type VisitAct } from '../plan/visit-actions.js';
import { bornWords } from './patient-list.js';
import { CorrectDialog } from './register-dialog.js';
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
  const { id: me } = useMe();
  const role = useMyRole();
  const [, navigate] = useLocation();
  const [visit, setVisit] = useState<{ act: VisitAct; booked: BookedSession } | null>(null);
  const asked = new URLSearchParams(useSearch());
  const here = `/patients/${patient.id}`;
  const mayBook = role !== null && may(role, 'session:book');
  const mayCorrect = role !== null && may(role, 'patient:correct');
  const today = board.day ?? '';
  const close = (): void => navigate(here, { replace: true });
  const onBooked = (sessionId: string, day: string): void => {
    onChanged();
    navigate(day === today && role !== null && may(role, 'session') ? `/s/${sessionId}` : here);
  };
  const onCorrected = (): void => {
    onChanged();
    close();
  };
  return (
    <main className="people">
      <PatientHead patient={patient} today={today}>
        {mayCorrect && (
          <Link
            href={`${here}?correct`}
            className="button button-plain button-normal"
            onClick={() => forgetTyped(me, patient.id)}
          >
            {words.correct}
          </Link>
        )}
        {mayBook && (
          <Link href={`${here}?book`} className="button button-primary button-normal">
            {words.book}
          </Link>
        )}
      </PatientHead>
      <VisitsTable
        visits={sessions}
        board={board}
        onAct={(act, row) => setVisit({ act, booked: { ...row, patientId: patient.id, plannedChairId: row.chairId } })}
      />
      {visit && (
        <VisitDialog
          {...visit}
          patient={patient}
          timeZone={board.clinic?.timeZone ?? 'UTC'}
          onClose={() => setVisit(null)}
        />
      )}
      {mayBook && asked.has('book') && (
        <BookingDialog
          patient={patient}
          visits={sessions}
          day={asked.get('book')}
          onClose={close}
          onBooked={onBooked}
        />
      )}
      {mayCorrect && asked.has('correct') && (
        <CorrectDialog patient={patient} visits={sessions} onClose={close} onDone={onCorrected} />
      )}
    </main>
  );
}

interface PatientHeadProps {
  patient: Patient;
  today: ClinicDay;
  /** What can be done from here. */
  children: ReactNode;
}

function PatientHead({ patient, today, children }: PatientHeadProps) {
  return (
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
      <div className="people-acts">{children}</div>
    </header>
  );
}
