import { patientRecord, type PatientRecord } from '@chairside/contracts';
import { may, type ClinicDay, type Id, type Patient } from '@chairside/domain';
import { useState, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { patientRevision } from '../../live/patient-revision.js';
import { useBoard, type LiveBoard } from '../../live/use-board.js';
import { useKeptRead } from '../../live/use-kept-read.js';
import { forgetTyped } from '../auth/typed-here.js';
import { ReadNotes } from '../../ui/read-notes.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { personName } from '../board/person-words.js';
import { CoverageCard } from '../coverage/coverage-card.js';
import { BookingDialog } from '../plan/booking-dialog.js';
import { VisitDialog, type VisitAct } from '../plan/visit-actions.js';
import { bornWords } from './patient-list.js';
import { CorrectDialog } from './register-dialog.js';
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
    (live ? patientRevision(live.planning, patientId) : 0) + attempt,
  );
  const readAgain = (): void => setAttempt(attempt + 1);
  const shown = live ? read : ({ kind: 'loading' } as const);
  return (
    <>
      <ReadNotes
        read={shown}
        words={{ ...words, loading: words.loadingOne }}
        className="people-note"
        onAgain={readAgain}
      />
      {live && read.kind === 'ready' && <KnownPatient record={read.value} live={live} onChanged={readAgain} />}
    </>
  );
}

interface KnownPatientProps {
  record: PatientRecord;
  live: LiveBoard;
  onChanged: () => void;
}

function KnownPatient({ record: { patient, sessions, coverage }, live: { board }, onChanged }: KnownPatientProps) {
  const { id: me } = useMe();
  const role = useMyRole();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<{ act: VisitAct; visitId: Id } | null>(null);
  const visit = sessions.find(({ id }) => id === asked?.visitId);
  const search = new URLSearchParams(useSearch());
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
      {coverage && <CoverageCard patientId={patient.id} notes={coverage} board={board} onNoted={onChanged} />}
      <VisitsTable visits={sessions} board={board} onAct={(act, { id }) => setAsked({ act, visitId: id })} />
      {asked && visit && (
        <VisitDialog
          act={asked.act}
          booked={{ ...visit, patientId: patient.id, plannedChairId: visit.chairId }}
          patient={patient}
          timeZone={board.clinic?.timeZone ?? 'UTC'}
          onClose={() => setAsked(null)}
        />
      )}
      {mayBook && search.has('book') && (
        <BookingDialog
          patient={patient}
          visits={sessions}
          day={search.get('book')}
          onClose={close}
          onBooked={onBooked}
        />
      )}
      {mayCorrect && search.has('correct') && (
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
          <span>{patient.phone ?? words.noPhone}</span>
          <span>
            {words.allergies}: {patient.allergies ?? words.noAllergies}
          </span>
        </p>
      </div>
      <div className="people-acts">{children}</div>
    </header>
  );
}
